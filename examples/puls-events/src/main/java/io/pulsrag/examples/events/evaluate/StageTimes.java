package io.pulsrag.examples.events.evaluate;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each stage of the answers took. Used by one thread. */
public final class StageTimes {

  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  /**
   * The times of one stage.
   *
   * @param name as in {@link Trace.Step#stage}, or {@code "ask"} for the whole
   * @param p50 median, milliseconds, nearest rank
   * @param p95 95th percentile, milliseconds, nearest rank
   * @param count how often it ran
   */
  public record Row(String name, double p50, double p95, int count) {}

  void add(Answer answer, double wholeMillis) {
    add("ask", wholeMillis);
    for (Trace.Step step : answer.trace().steps()) {
      // What was only decided took no time of its own.
      if (step.outcome() != Trace.Outcome.CHANGED && !step.took().isZero()) {
        add(step.stage(), step.took().toNanos() / 1e6);
      }
    }
  }

  private void add(String stage, double took) {
    millis.computeIfAbsent(stage, name -> new ArrayList<>()).add(took);
  }

  /** One row for each stage, in the order in which they first ended, the whole first. */
  public List<Row> rows() {
    return millis.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  private static Row row(String name, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Row(name, rank(sorted, 0.50), rank(sorted, 0.95), sorted.size());
  }

  private static double rank(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
