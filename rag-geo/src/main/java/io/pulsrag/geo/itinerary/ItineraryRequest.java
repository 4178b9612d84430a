package io.pulsrag.geo.itinerary;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param sequence themes in the order in which their stops come, or empty for any order: a stop of
 *     one set comes after every stop of the sets before it, a stop of none comes at any time; at
 *     most {@link #MOST_STOPS} sets
 * @param mostADay outings on one day at most
 * @param kept when stops of an earlier plan begin, by the ids of their documents: they stay, at
 *     their times, where the rules allow and nothing weighs far more; one that moves is still worth
 *     more than a new one
 */
public record ItineraryRequest(
    List<TimeWindow> days,
    int maxStops,
    @Nullable Double budget,
    @Nullable GeoPoint start,
    List<Set<String>> sequence,
    int mostADay,
    Map<String, Instant> kept) {

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
      if (isOpen(days.get(i))) {
        throw new IllegalArgumentException(
            "a stretch to plan needs a begin and an end: " + days.get(i));
      }
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
    sequence = sequence.stream().map(Set::copyOf).toList();
    if (sequence.size() > MOST_STOPS) {
      throw new IllegalArgumentException(
          "a sequence has at most " + MOST_STOPS + " steps, not " + sequence.size());
    }
    if (mostADay < 1) {
      throw new IllegalArgumentException("a day has at least one outing, not " + mostADay);
    }
    kept = Map.copyOf(kept);
  }

  /** These stretches of time and at most so many outings, without any other demand. */
  public static ItineraryRequest of(List<TimeWindow> days, int maxStops) {
    return new ItineraryRequest(days, maxStops, null, null, List.of(), MOST_STOPS, Map.of());
  }

  /** The same with a budget. */
  public ItineraryRequest withBudget(@Nullable Double euros) {
    return new ItineraryRequest(days, maxStops, euros, start, sequence, mostADay, kept);
  }

  /** The same from a position. */
  public ItineraryRequest startingAt(@Nullable GeoPoint position) {
    return new ItineraryRequest(days, maxStops, budget, position, sequence, mostADay, kept);
  }

  /** The same with stops of these themes in this order. */
  public ItineraryRequest inOrder(List<Set<String>> themes) {
    return new ItineraryRequest(days, maxStops, budget, start, themes, mostADay, kept);
  }

  /** The same with at most so many outings on one day. */
  public ItineraryRequest atMostADay(int outings) {
    return new ItineraryRequest(days, maxStops, budget, start, sequence, outings, kept);
  }

  /** The same with stops that stay. */
  public ItineraryRequest keeping(Map<String, Instant> stops) {
    return new ItineraryRequest(days, maxStops, budget, start, sequence, mostADay, stops);
  }

  private static boolean isOpen(TimeWindow day) {
    return day.from().equals(Instant.MIN) || day.to().equals(Instant.MAX);
  }
}
