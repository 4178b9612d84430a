package io.pulsrag.core;

import io.pulsrag.core.FederatedRetriever.Retrieval;
import java.util.List;

/**
 * A retriever that says how its search went, for example that a bound was met and the hits may not
 * be all there are. Pipelines and fusions put what it says into the trace.
 */
public interface ReportingRetriever extends Retriever {

  /**
   * As {@link #retrieve}, with a report.
   *
   * @return the hits, and the steps to add to the trace
   */
  Retrieval search(Query query);

  @Override
  default List<Hit> retrieve(Query query) {
    return search(query).hits();
  }

  /** Asks any retriever, with the report of one that gives one. */
  static Retrieval search(Retriever retriever, Query query) {
    return retriever instanceof ReportingRetriever reporting
        ? reporting.search(query)
        : new Retrieval(retriever.retrieve(query), List.of());
  }
}
