package io.pulsrag.core.langchain4j;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Metadata;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks a LangChain4j {@link ContentRetriever} by words. It cannot be told a filter, a tenant or a
 * limit, so what it returns is checked one by one and may be fewer than there are: use it beside
 * other retrievers, or where constraints leave most. Without words it cannot be asked at all.
 *
 * <p>The score is one over the rank, kept as {@code "rank"}, since scores are optional there and of
 * any scale; one that is there is kept as {@code "content"}.
 *
 * <p>Safe for use by many threads if the content retriever is.
 */
public final class ContentRetrieverAdapter implements Retriever {

  private final ContentRetriever retriever;
  private final Tenant owner;

  /**
   * @param retriever asked for content
   * @param owner whose the content is, where it was not made by {@link DocumentSegments}
   */
  public ContentRetrieverAdapter(ContentRetriever retriever, Tenant owner) {
    this.retriever = Objects.requireNonNull(retriever, "retriever");
    this.owner = Objects.requireNonNull(owner, "owner");
  }

  @Override
  public List<Hit> retrieve(Query query) {
    query.deadline().check("contentRetriever.retrieve");
    if (query.text().isBlank()) {
      throw new NonRetriableException(
          "contentRetriever.retrieve", "a content retriever cannot be asked without words");
    }
    Metadata metadata = Metadata.from(UserMessage.from(query.text()), null, List.of());
    List<Content> contents =
        Failures.sorted(
            "contentRetriever.retrieve",
            () -> retriever.retrieve(dev.langchain4j.rag.query.Query.from(query.text(), metadata)));
    query.deadline().check("contentRetriever.retrieve");
    Filter filter = query.filter();
    Map<String, Hit> best = new HashMap<>();
    for (int i = 0; i < contents.size(); i++) {
      Hit hit = hit(contents.get(i), 1.0 / (i + 1));
      if (hit.document().tenant().equals(query.tenant()) && filter.matches(hit.document())) {
        best.putIfAbsent(hit.id(), hit);
      }
    }
    return best.values().stream().sorted(Hit.BEST_FIRST).limit(query.limit()).toList();
  }

  private Hit hit(Content content, double score) {
    TextSegment segment = content.textSegment();
    Object id = content.metadata().get(ContentMetadata.EMBEDDING_ID);
    Document document =
        DocumentSegments.document(segment)
            .orElseGet(
                () -> DocumentSegments.foreign(owner, id == null ? null : id.toString(), segment));
    ScoreParts parts = ScoreParts.of("rank", score);
    Object theirs =
        content
            .metadata()
            .getOrDefault(
                ContentMetadata.RERANKED_SCORE, content.metadata().get(ContentMetadata.SCORE));
    return new Hit(
        document,
        score,
        theirs instanceof Number number && Double.isFinite(number.doubleValue())
            ? parts.with("content", number.doubleValue())
            : parts);
  }
}
