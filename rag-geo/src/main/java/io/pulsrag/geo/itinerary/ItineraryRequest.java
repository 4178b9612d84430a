package io.pulsrag.geo.itinerary;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.TimeWindow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has to keep to. Immutable.
 *
 * @param days the stretches of time to fill, sorted, without overlap, one a day; at least one, none
 *     open
 * @param maxStops at most this many outings, 1 to 12
 * @param budget euros for one person for everything, 0 or more, or null for any
 * @param start where each day begins, or null when unknown: then the way to the first stop is not
 *     counted
 */
public record ItineraryRequest(
    List<TimeWindow> days, int maxStops, @Nullable Double budget, @Nullable GeoPoint start) {

  /** No plan has more outings. */
  public static final int MOST_STOPS = 12;

  /**
   * @throws IllegalArgumentException if a value is out of range, naming it
   */
  public ItineraryRequest {
    days = days.stream().sorted().toList();
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a plan needs at least one stretch of time");
    }
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).length().toDays() > 2) {
        throw new IllegalArgumentException(
            "a stretch to plan is at most two days long: " + days.get(i));
      }
      if (i > 0 && days.get(i).overlaps(days.get(i - 1))) {
        throw new IllegalArgumentException("the stretches to plan overlap: " + days);
      }
    }
    if (maxStops < 1 || maxStops > MOST_STOPS) {
      throw new IllegalArgumentException(
          "a plan has 1 to " + MOST_STOPS + " outings, not " + maxStops);
    }
    if (budget != null && !(budget >= 0 && Double.isFinite(budget))) {
      throw new IllegalArgumentException("a budget is 0 or more euros: " + budget);
    }
  }

  /** These stretches of time and at most so many outings, without budget or start. */
  public static ItineraryRequest of(List<TimeWindow> days, int maxStops) {
    return new ItineraryRequest(days, maxStops, null, null);
  }

  /** The same with a budget. */
  public ItineraryRequest withBudget(@Nullable Double euros) {
    return new ItineraryRequest(days, maxStops, euros, start);
  }

  /** The same from a position. */
  public ItineraryRequest startingAt(@Nullable GeoPoint position) {
    return new ItineraryRequest(days, maxStops, budget, position);
  }
}
