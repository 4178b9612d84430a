package io.pulsrag.core;

import java.util.List;
import java.util.concurrent.Executor;

/**
 * Finds the documents that may answer a query.
 *
 * <p>Every implementation keeps these promises, and {@code RetrieverContract} checks them:
 *
 * <ul>
 *   <li>Each hit satisfies the query's whole filter and belongs to its tenant. Constraints are
 *       never traded for more hits.
 *   <li>Hits come best first; equal scores by document id. The same index, query and clock give the
 *       same list.
 *   <li>At most {@link Query#limit()} hits, none twice. No match is an empty list, never null and
 *       never an error. With blank text every document that the filter leaves is a match.
 *   <li>A hit carries its document whole, as it was given to the index, and keeps the parts of its
 *       score, so that whoever ranks next can tell why it is there.
 *   <li>The deadline of the query is kept: what is late fails with {@link LateException}, it does
 *       not return half a list.
 * </ul>
 *
 * <p>Safe for use by many threads. A retriever that owns a resource also implements {@link
 * AutoCloseable}, and closes once however often it is asked.
 */
@FunctionalInterface
public interface Retriever {

  /**
   * @param query what is wanted, for whom, until when
   * @return hits, best first, immutable
   * @throws RetriableException if the backend is away or throttling; the same call may succeed
   *     later
   * @throws NonRetriableException if the query cannot be answered by this backend as it stands
   */
  List<Hit> retrieve(Query query);

  /** Knows nothing and says so at once. */
  static Retriever none() {
    return query -> List.of();
  }

  /**
   * Looks at each of these documents, with a score of 1 for each word of the query found in it. For
   * tests and tiny sets.
   */
  static Retriever scanning(List<Document> documents) {
    return new ScanningRetriever(documents);
  }

  /**
   * Asks all at the same time and fuses by weighted reciprocal rank; one that is late or fails is
   * left out and named.
   *
   * @param parts retrievers with a name and a weight, at least one
   * @param executor bounded, not closed here
   */
  static FederatedRetriever fused(List<FederatedRetriever.Part> parts, Executor executor) {
    return new FusedRetriever(parts, executor);
  }
}
