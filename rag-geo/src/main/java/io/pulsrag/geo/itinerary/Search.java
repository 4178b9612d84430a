package io.pulsrag.geo.itinerary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for the best tour. {@link #heuristic} inserts outings into the best few sets found so far
 * and then exchanges them; {@link #exact} goes through all tours by branch and bound, as far as its
 * budget of nodes reaches. Equal worth is decided by the order of exploring, which depends on
 * nothing but relevance and ids. For one thread and one plan.
 */
final class Search {

  /** Differences below this are rounding. */
  private static final double EPSILON = 1e-9;

  /** Sets of outings kept while inserting. */
  private static final int WIDTH = 12;

  /** Nodes spent on the order of one set at most. */
  private static final int NODES_A_SET = 3_000;

  private final Problem problem;
  private final Map<Long, Tour> ordered = new HashMap<>();
  private Tour best = Tour.EMPTY;
  private double worth;
  private long left;

  Search(Problem problem) {
    this.problem = problem;
  }

  Tour best() {
    return best;
  }

  /**
   * Improves the best tour without a proof.
   *
   * @param nodes how many tours to look at, about
   */
  void heuristic(long nodes) {
    left = nodes;
    insert();
    exchange();
  }

  private void insert() {
    List<Long> sets = List.of(0L);
    for (int size = 1; size <= problem.request.maxStops() && !sets.isEmpty(); size++) {
      Set<Long> larger = new HashSet<>();
      for (long set : sets) {
        for (int i = 0; i < problem.outings.size() && left > 0; i++) {
          long more = set | 1L << i;
          if (more != set && larger.add(more) && !offer(more)) {
            larger.remove(more);
          }
        }
      }
      sets =
          larger.stream()
              .sorted(
                  Comparator.comparingDouble((Long set) -> -problem.worth(order(set)))
                      .thenComparing(Comparator.naturalOrder()))
              .limit(WIDTH)
              .toList();
    }
  }

  /** Replaces one outing by another, or adds one, while that is better. */
  private void exchange() {
    boolean better = true;
    while (better && left > 0) {
      double before = worth;
      long base = best.used();
      for (int out = -1; out < problem.outings.size() && left > 0; out++) {
        if (out >= 0 && (base & 1L << out) == 0) {
          continue;
        }
        long without = out < 0 ? base : base & ~(1L << out);
        offer(without);
        for (int in = 0; in < problem.outings.size() && left > 0; in++) {
          long with = without | 1L << in;
          if (with != base && Long.bitCount(with) <= problem.request.maxStops()) {
            offer(with);
          }
        }
      }
      better = worth > before + EPSILON;
    }
  }

  /** Takes the best order of a set when it is the best so far; tells whether there is an order. */
  private boolean offer(long set) {
    Tour tour = order(set);
    if (tour.used() != set || set == 0) {
      return false;
    }
    double value = problem.worth(tour);
    if (value > worth + EPSILON) {
      best = tour;
      worth = value;
    }
    return true;
  }

  /** The best tour through all of a set, or the empty one when there is none. */
  Tour order(long set) {
    Tour known = ordered.get(set);
    if (known == null) {
      Search all = new Search(problem);
      all.left = NODES_A_SET;
      all.worth = Double.NEGATIVE_INFINITY;
      all.whole(Tour.EMPTY, set);
      left -= NODES_A_SET - all.left;
      known = all.best;
      ordered.put(set, known);
    }
    return known;
  }

  private void whole(Tour tour, long set) {
    left--;
    if (tour.used() == set) {
      double value = problem.worth(tour);
      if (value > worth + EPSILON) {
        best = tour;
        worth = value;
      }
      return;
    }
    if (left <= 0 || bound(tour, set) <= worth + EPSILON) {
      return;
    }
    List<Tour> longer = problem.extensions(tour, set);
    left -= longer.size();
    for (Tour next : longer) {
      whole(next, set);
    }
  }

  /**
   * Looks at all tours.
   *
   * @param nodes after so many tours it gives up, those that it does not follow counted
   * @return whether the best tour is proven to be one of the best
   */
  boolean exact(long nodes) {
    left = nodes;
    branch(Tour.EMPTY);
    return left > 0;
  }

  private void branch(Tour tour) {
    if (--left <= 0) {
      return;
    }
    double value = problem.worth(tour);
    if (value > worth + EPSILON) {
      best = tour;
      worth = value;
    }
    List<Tour> next = problem.extensions(tour, -1L);
    left -= next.size();
    next.sort(Comparator.comparingDouble((Tour longer) -> -problem.worth(longer)));
    for (Tour longer : next) {
      if (bound(longer, -1L) > worth + EPSILON) {
        branch(longer);
      }
    }
  }

  /** No tour that begins like this is worth more: outings are sorted by what they gain. */
  private double bound(Tour tour, long allowed) {
    double bound = problem.settled(tour);
    int more = problem.request.maxStops() - tour.count();
    List<Outing> outings = problem.outings;
    for (int i = 0; i < outings.size() && more > 0; i++) {
      boolean open = (allowed & 1L << i) != 0 && !tour.has(i);
      if (open && outings.get(i).latest() >= tour.leave()) {
        bound += outings.get(i).gain();
        more--;
      }
    }
    return bound;
  }
}
