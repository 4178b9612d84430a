package io.pulsrag.core.ingest;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds long documents by their pieces: each document stands where its best piece does, and is
 * returned whole. Safe for use by many threads; owns nothing.
 */
public final class ParentRetriever implements Retriever {

  /** Pieces asked for beyond the limit at first, and each time that they were too few. */
  private static final int MORE = 4;

  private final Retriever retriever;
  private final DocumentIndex index;

  private ParentRetriever(Retriever retriever, DocumentIndex index) {
    this.retriever = retriever;
    this.index = index;
  }

  /**
   * @param retriever over the index, for example one of its views
   * @param index holds the whole documents
   */
  public static ParentRetriever of(Retriever retriever, DocumentIndex index) {
    return new ParentRetriever(retriever, index);
  }

  /** Over the index itself. */
  public static ParentRetriever of(DocumentIndex index) {
    return new ParentRetriever(index, index);
  }

  @Override
  public List<Hit> retrieve(Query query) {
    Filter filter = query.filter();
    Query.Builder pieces =
        query.toBuilder().constraints(Constraints.none()).scope(Chunks.onPieces(filter));
    for (int limit = query.limit(); ; ) {
      limit = Math.min(Query.MAX_LIMIT, limit * MORE);
      List<Hit> found = retriever.retrieve(pieces.limit(limit).build());
      Map<String, Hit> best = new HashMap<>();
      for (Hit hit : found) {
        String id = Chunks.parentOf(hit.document()).orElse(hit.id());
        best.merge(id, hit, (a, b) -> Hit.BEST_FIRST.compare(a, b) <= 0 ? a : b);
      }
      if (best.size() > query.limit() || found.size() < limit || limit == Query.MAX_LIMIT) {
        return wholes(query, filter, best);
      }
    }
  }

  private List<Hit> wholes(Query query, Filter filter, Map<String, Hit> best) {
    return best.entrySet().stream()
        .sorted(
            Map.Entry.<String, Hit>comparingByValue((a, b) -> Double.compare(b.score(), a.score()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(query.limit())
        .flatMap(entry -> whole(query, filter, entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private Optional<Hit> whole(Query query, Filter filter, String id, Hit hit) {
    if (hit.id().equals(id)) {
      return Optional.of(hit);
    }
    query.deadline().check("index.retrieve");
    // The whole may have changed since its piece was found.
    Optional<Document> document = index.get(query.tenant(), id).filter(filter::matches);
    return document.map(found -> new Hit(found, hit.score(), hit.parts()));
  }
}
