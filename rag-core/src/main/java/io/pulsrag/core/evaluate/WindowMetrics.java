package io.pulsrag.core.evaluate;

import io.pulsrag.core.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Measures of understood times against expected ones. Pure. */
public final class WindowMetrics {

  /** Ends that differ by no more than this are the same, so that 23:59:59 counts as midnight. */
  public static final Duration TOLERANCE = Duration.ofSeconds(60);

  /**
   * Whether both say the same stretches of time, touching ones joined, within {@link #TOLERANCE}.
   */
  public static boolean same(List<TimeWindow> expected, List<TimeWindow> understood) {
    List<TimeWindow> a = joined(expected);
    List<TimeWindow> b = joined(understood);
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!near(a.get(i).from(), b.get(i).from()) || !near(a.get(i).to(), b.get(i).to())) {
        return false;
      }
    }
    return true;
  }

  /** Time in both divided by time in either, 0 to 1; 1 when both are empty. */
  public static double overlap(List<TimeWindow> expected, List<TimeWindow> understood) {
    List<TimeWindow> a = joined(expected);
    List<TimeWindow> b = joined(understood);
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    double common = 0;
    for (TimeWindow one : a) {
      for (TimeWindow other : b) {
        common +=
            Math.max(
                0, seconds(min(one.to(), other.to())) - seconds(max(one.from(), other.from())));
      }
    }
    double all = length(a) + length(b) - common;
    return all <= 0 ? 0 : common / all;
  }

  /** The same stretches, sorted, those that touch or overlap joined. */
  public static List<TimeWindow> joined(List<TimeWindow> windows) {
    List<TimeWindow> joined = new ArrayList<>();
    for (TimeWindow window : windows.stream().sorted().toList()) {
      TimeWindow last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && (!window.from().isAfter(last.to()) || near(window.from(), last.to()))) {
        joined.set(joined.size() - 1, new TimeWindow(last.from(), max(last.to(), window.to())));
      } else {
        joined.add(window);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean near(Instant a, Instant b) {
    return Math.abs(seconds(a) - seconds(b)) <= TOLERANCE.toSeconds();
  }

  private static double length(List<TimeWindow> windows) {
    return windows.stream().mapToDouble(w -> seconds(w.to()) - seconds(w.from())).sum();
  }

  private static double seconds(Instant instant) {
    return instant.getEpochSecond() + instant.getNano() / 1e9;
  }

  private static Instant min(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant max(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private WindowMetrics() {}
}
