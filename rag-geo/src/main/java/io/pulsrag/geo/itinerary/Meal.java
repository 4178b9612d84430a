package io.pulsrag.geo.itinerary;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A break that a day needs when the time to plan covers the whole of it. Immutable.
 *
 * @param name for display, for example "lunch"
 * @param from earliest begin, local time
 * @param to latest end, local time, after {@code from} on the same day
 * @param length how long it takes, at most from {@code from} to {@code to}
 */
public record Meal(String name, LocalTime from, LocalTime to, Duration length) {

  /** Three quarters of an hour between 11:30 and 14:30. */
  public static final Meal LUNCH =
      new Meal("lunch", LocalTime.of(11, 30), LocalTime.of(14, 30), Duration.ofMinutes(45));

  /** Three quarters of an hour between 18:30 and 22:30. */
  public static final Meal DINNER =
      new Meal("dinner", LocalTime.of(18, 30), LocalTime.of(22, 30), Duration.ofMinutes(45));

  /**
   * @throws IllegalArgumentException if the length is not positive or does not fit
   */
  public Meal {
    Objects.requireNonNull(name, "name");
    if (!length.isPositive() || Duration.between(from, to).compareTo(length) < 0) {
      throw new IllegalArgumentException(
          name + " of " + length + " does not fit between " + from + " and " + to);
    }
  }
}
