package io.pulsrag.core.langchain4j;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import io.pulsrag.core.Document;
import io.pulsrag.core.FederatedRetriever.Retrieval;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.ReportingRetriever;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Trace;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds documents in any LangChain4j embedding store by likeness of meaning.
 *
 * <p>What the store's filter can say it is told; every match is then checked with {@link
 * Filter#matches}. Where that leaves too few, more are fetched, in steps of four times as many. The
 * list is complete unless {@link Builder#mostFetched} was reached; {@link #search} says so, and it
 * is logged. Never is a match returned that does not satisfy the whole filter.
 *
 * <p>Safe for use by many threads if the store and the model are; closes neither.
 */
public final class EmbeddingStoreRetriever implements ReportingRetriever {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddingStoreRetriever.class);
  private static final int FIRST_FETCH = 50;
  private static final int GROWTH = 4;

  private final EmbeddingStore<TextSegment> store;
  private final EmbeddingModel model;
  private final @Nullable Tenant foreign;
  private final int mostFetched;

  private EmbeddingStoreRetriever(Builder builder) {
    store = builder.store;
    model = builder.model;
    foreign = builder.foreign;
    mostFetched = builder.mostFetched;
  }

  /**
   * A builder.
   *
   * @param store holds segments of {@link DocumentSegments}, unless {@link Builder#foreign} is set
   * @param model the one that the segments were embedded with
   */
  public static Builder builder(EmbeddingStore<TextSegment> store, EmbeddingModel model) {
    return new Builder(store, model);
  }

  /**
   * Embeds documents and adds them to the store under {@link DocumentSegments#embeddingId}. Whether
   * an id that is there already is replaced is the store's affair.
   */
  public void add(Collection<Document> documents) {
    if (documents.isEmpty()) {
      return;
    }
    List<Document> all = List.copyOf(documents);
    List<TextSegment> segments = all.stream().map(DocumentSegments::segment).toList();
    Failures.sorted(
        "embeddingStore.add",
        () -> {
          List<Embedding> embeddings = model.embedAll(segments).content();
          store.addAll(DocumentSegments.embeddingIds(all), embeddings, segments);
          return embeddings.size();
        });
  }

  /**
   * As {@link #retrieve}, with one step that says how many segments were looked at, and in its note
   * whether there may be more hits than were found.
   */
  @Override
  public Retrieval search(Query query) {
    long start = System.nanoTime();
    query.deadline().check("embeddingStore.search");
    if (query.filter().equals(Filter.nothing())) {
      return retrieval(start, List.of(), 0, true);
    }
    Embedding embedding = Failures.sorted("embeddingModel.embed", () -> embedding(query.text()));
    int fetch = Math.min(mostFetched, Math.max(FIRST_FETCH, query.limit()));
    while (true) {
      query.deadline().check("embeddingStore.search");
      List<EmbeddingMatch<TextSegment>> matches = fetch(query, embedding, fetch);
      List<Hit> hits = hits(query, matches);
      boolean all = matches.size() < fetch;
      if (all || settled(query, hits, matches) || fetch == mostFetched) {
        query.deadline().check("embeddingStore.search");
        boolean complete = all || settled(query, hits, matches);
        List<Hit> best = hits.stream().limit(query.limit()).toList();
        return retrieval(start, best, matches.size(), complete);
      }
      fetch = (int) Math.min(mostFetched, (long) fetch * GROWTH);
    }
  }

  /** Whether nothing that was not fetched could still come before the last hit, ties included. */
  private static boolean settled(
      Query query, List<Hit> hits, List<EmbeddingMatch<TextSegment>> matches) {
    return !query.text().isBlank()
        && hits.size() >= query.limit()
        && score(matches.getLast()) < hits.get(query.limit() - 1).score();
  }

  private Retrieval retrieval(long start, List<Hit> hits, int seen, boolean complete) {
    if (!complete) {
      LOG.warn("incomplete: {} segments were looked at and the store may hold more hits", seen);
    }
    Trace.Step step =
        new Trace.Step(
            "retrieve.embeddingStore",
            complete ? Trace.Outcome.DONE : Trace.Outcome.FAILED,
            Duration.ofNanos(System.nanoTime() - start),
            seen,
            hits.size(),
            complete ? "" : "incomplete: the bound of " + mostFetched + " segments was reached");
    return new Retrieval(hits, List.of(step));
  }

  /** Without words any direction will do: everything is fetched and all scores are equal. */
  private Embedding embedding(String text) {
    if (text.isBlank()) {
      float[] direction = new float[model.dimension()];
      direction[0] = 1;
      return Embedding.from(direction);
    }
    return model.embed(text).content();
  }

  private List<EmbeddingMatch<TextSegment>> fetch(Query query, Embedding embedding, int most) {
    EmbeddingSearchRequest request =
        EmbeddingSearchRequest.builder()
            .queryEmbedding(embedding)
            .query(query.text().isBlank() ? null : query.text())
            .maxResults(most)
            .minScore(0.0)
            .filter(foreign == null ? StoreFilters.of(query.tenant(), query.filter()) : null)
            .build();
    return Failures.sorted("embeddingStore.search", () -> store.search(request).matches());
  }

  private List<Hit> hits(Query query, List<EmbeddingMatch<TextSegment>> matches) {
    Filter filter = query.filter();
    Map<String, Hit> best = new HashMap<>();
    for (EmbeddingMatch<TextSegment> match : matches) {
      Optional<Document> document = document(match);
      if (document.isPresent()
          && document.get().tenant().equals(query.tenant())
          && filter.matches(document.get())) {
        double score = query.text().isBlank() ? 0 : score(match);
        Hit hit = new Hit(document.get(), score, ScoreParts.of(ScoreParts.SEMANTIC, score));
        best.merge(hit.id(), hit, (a, b) -> Hit.BEST_FIRST.compare(a, b) <= 0 ? a : b);
      }
    }
    return best.values().stream().sorted(Hit.BEST_FIRST).toList();
  }

  private Optional<Document> document(EmbeddingMatch<TextSegment> match) {
    TextSegment segment = match.embedded();
    if (segment == null) {
      return Optional.empty();
    }
    return foreign == null
        ? DocumentSegments.document(segment)
        : Optional.of(DocumentSegments.foreign(foreign, match.embeddingId(), segment));
  }

  private static double score(EmbeddingMatch<TextSegment> match) {
    Double score = match.score();
    return score == null || !Double.isFinite(score) ? 0 : score;
  }

  /** Collects the parts of a retriever. Not safe for use by several threads. */
  public static final class Builder {
    private final EmbeddingStore<TextSegment> store;
    private final EmbeddingModel model;
    private @Nullable Tenant foreign;
    private int mostFetched = 10_000;

    private Builder(EmbeddingStore<TextSegment> store, EmbeddingModel model) {
      this.store = Objects.requireNonNull(store, "store");
      this.model = Objects.requireNonNull(model, "model");
    }

    /**
     * Reads a store that somebody else filled, as {@link DocumentSegments#foreign} says, all of it
     * belonging to this tenant; by default only segments of {@link DocumentSegments} are read.
     */
    public Builder foreign(Tenant owner) {
      foreign = owner;
      return this;
    }

    /**
     * Sets the most segments that are fetched for one query; 10,000 by default.
     *
     * @throws IllegalArgumentException if below 1
     */
    public Builder mostFetched(int segments) {
      if (segments < 1) {
        throw new IllegalArgumentException("at least 1 segment has to be fetched: " + segments);
      }
      mostFetched = segments;
      return this;
    }

    /** The retriever. */
    public EmbeddingStoreRetriever build() {
      return new EmbeddingStoreRetriever(this);
    }
  }
}
