package io.pulsrag.core;

import java.util.List;
import java.util.Objects;

/**
 * The time that was asked for. Immutable.
 *
 * @param windows a document has to happen in any of these; sorted, at least one
 * @param reading the same in words that a person can check, for example "samedi 22 et dimanche 23
 *     novembre"
 * @param alternatives other admissible readings, likeliest first
 */
public record When(List<TimeWindow> windows, String reading, List<When> alternatives) {

  /**
   * @throws IllegalArgumentException if there is no window
   */
  public When {
    Objects.requireNonNull(reading, "reading");
    windows = windows.stream().sorted().distinct().toList();
    alternatives = List.copyOf(alternatives);
    if (windows.isEmpty()) {
      throw new IllegalArgumentException("a time that was asked for has at least one window");
    }
  }

  /** One reading, no other. */
  public static When of(List<TimeWindow> windows, String reading) {
    return new When(windows, reading, List.of());
  }

  /** The hard constraint. */
  public Filter filter() {
    return Filter.during(windows);
  }
}
