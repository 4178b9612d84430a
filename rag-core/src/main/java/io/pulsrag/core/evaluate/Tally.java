package io.pulsrag.core.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Collects numbers under names, in the order in which the names first came. Not safe for use by
 * several threads.
 */
public final class Tally {

  /** Sum and count by name. */
  private final Map<String, double[]> sums = new LinkedHashMap<>();

  /**
   * A mean.
   *
   * @param name what was measured
   * @param mean over all values
   * @param count how many there were
   */
  public record Mean(String name, double mean, int count) {}

  /** Adds one value. */
  public void add(String name, double value) {
    double[] sum = sums.computeIfAbsent(name, same -> new double[2]);
    sum[0] += value;
    sum[1]++;
  }

  /** Adds 1 or 0. */
  public void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  /** All means, in the order in which their names first came. */
  public List<Mean> means() {
    return sums.entrySet().stream()
        .map(
            entry ->
                new Mean(
                    entry.getKey(),
                    entry.getValue()[0] / entry.getValue()[1],
                    (int) entry.getValue()[1]))
        .toList();
  }

  /** The mean of one name, if any value came. */
  public OptionalDouble mean(String name) {
    double[] sum = sums.get(name);
    return sum == null ? OptionalDouble.empty() : OptionalDouble.of(sum[0] / sum[1]);
  }
}
