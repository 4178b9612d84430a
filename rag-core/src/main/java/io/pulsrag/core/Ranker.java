package io.pulsrag.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts hits into an order and takes doubles away.
 *
 * <p>Every implementation keeps these promises, and {@code RankerContract} checks them:
 *
 * <ul>
 *   <li>It adds no document and never returns one twice; it may leave documents out.
 *   <li>Hits come best first by the score it gave them; equal scores by document id.
 *   <li>It keeps the parts of every score and adds its own.
 *   <li>The same hits in another order give the same result.
 * </ul>
 *
 * <p>Safe for use by many threads.
 */
@FunctionalInterface
public interface Ranker {

  /**
   * @param query what was asked
   * @param hits what was found, each satisfying the query
   * @return the hits in their new order, immutable
   * @throws RetriableException if a backend is away or throttling
   */
  List<Hit> rank(Query query, List<Hit> hits);

  /** Keeps the order of the scores; of a document given twice the better hit stays. */
  static Ranker byScore() {
    Ranker ranker =
        (query, hits) -> {
          Map<String, Hit> best = new LinkedHashMap<>();
          hits.stream()
              .sorted(Hit.BEST_FIRST)
              .forEach(hit -> best.merge(hit.id(), hit, Hit::merge));
          return List.copyOf(best.values());
        };
    return ranker.named("score");
  }

  /** Applies this ranker and then the next; the trace tells the order after each. */
  default Ranker then(Ranker next) {
    return Rankers.of(this).then(next);
  }

  /**
   * The same ranker under a name for the trace; without one it is called by its place in the chain.
   *
   * @param name of lower case letters, digits and dashes
   */
  default Ranker named(String name) {
    return new Rankers(List.of(new Rankers.Named(name, this)));
  }
}
