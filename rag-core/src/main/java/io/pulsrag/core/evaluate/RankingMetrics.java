package io.pulsrag.core.evaluate;

import java.util.List;
import java.util.Set;

/**
 * Measures of one ranked list against the set of relevant ids, each from 0 to 1, higher is better.
 * Lists are best first and hold no id twice. Pure.
 */
public final class RankingMetrics {

  /** 1 when the first id is relevant, else 0. */
  public static double successAt1(List<String> ids, Set<String> relevant) {
    return !ids.isEmpty() && relevant.contains(ids.getFirst()) ? 1 : 0;
  }

  /**
   * Relevant ids among the first k, divided by k, also where the list is shorter.
   *
   * @throws IllegalArgumentException if k is below 1
   */
  public static double precision(List<String> ids, Set<String> relevant, int k) {
    return (double) found(ids, relevant, k) / k;
  }

  /**
   * Relevant ids among the first k, divided by the most that could stand there; 0 when nothing is
   * relevant.
   */
  public static double recall(List<String> ids, Set<String> relevant, int k) {
    int most = Math.min(k, relevant.size());
    return most == 0 ? 0 : (double) found(ids, relevant, k) / most;
  }

  /** One divided by the rank of the first relevant id, 0 when there is none. */
  public static double reciprocalRank(List<String> ids, Set<String> relevant) {
    for (int i = 0; i < ids.size(); i++) {
      if (relevant.contains(ids.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /**
   * Normalised discounted cumulative gain over binary relevance with the discount 1 / log2(rank +
   * 1) (Järvelin and Kekäläinen, 2002); 0 when nothing is relevant.
   *
   * @throws IllegalArgumentException if k is below 1
   */
  public static double ndcg(List<String> ids, Set<String> relevant, int k) {
    checked(k);
    double gain = 0;
    for (int i = 0; i < Math.min(k, ids.size()); i++) {
      if (relevant.contains(ids.get(i))) {
        gain += discount(i);
      }
    }
    double ideal = 0;
    for (int i = 0; i < Math.min(k, relevant.size()); i++) {
      ideal += discount(i);
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static double discount(int index) {
    return Math.log(2) / Math.log(index + 2);
  }

  private static long found(List<String> ids, Set<String> relevant, int k) {
    return ids.stream().limit(checked(k)).filter(relevant::contains).count();
  }

  private static int checked(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("a cut-off is at least 1: " + k);
    }
    return k;
  }

  private RankingMetrics() {}
}
