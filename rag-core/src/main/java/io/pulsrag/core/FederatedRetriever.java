package io.pulsrag.core;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * A retriever of several parts that does without those that are late or fail, and says which they
 * were.
 */
public interface FederatedRetriever extends Retriever {

  /**
   * One of several retrievers.
   *
   * @param name unique among its siblings, for the trace
   * @param retriever asked for hits
   * @param weight of its ranks in the fusion, above 0
   * @param by what it finds documents by: on a {@link Route} by words alone, parts by meaning are
   *     not asked, and the other way round; a part by both is always asked
   */
  record Part(String name, Retriever retriever, double weight, Route.Kind by) {
    /**
     * @throws IllegalArgumentException if the weight is not finite and positive
     */
    public Part {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(retriever, "retriever");
      Objects.requireNonNull(by, "by");
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException("weight of '" + name + "' must be above 0: " + weight);
      }
    }

    /** A part that is asked on every route. */
    public Part(String name, Retriever retriever, double weight) {
      this(name, retriever, weight, Route.Kind.HYBRID);
    }
  }

  /**
   * What was found, and how each part fared.
   *
   * @param hits best first
   * @param steps one for each part
   */
  record Retrieval(List<Hit> hits, List<Trace.Step> steps) {
    /** Copies. */
    public Retrieval {
      hits = List.copyOf(hits);
      steps = List.copyOf(steps);
    }
  }

  /**
   * Asks every part and waits for none on the calling thread.
   *
   * @return completes at the query's deadline at the latest; fails only when every part failed
   */
  CompletableFuture<Retrieval> retrieveParts(Query query);
}
