package io.pulsrag.geo.itinerary;

import io.pulsrag.geo.score.TravelMode;
import org.jspecify.annotations.Nullable;

/**
 * The way to a stop. Immutable.
 *
 * @param mode how, or null when a position is unknown
 * @param minutes estimated, whole, 0 or more; the time set aside where a position is unknown
 * @param meters as the crow flies, or 0 when a position is unknown
 */
public record Leg(@Nullable TravelMode mode, int minutes, double meters) {

  /**
   * @throws IllegalArgumentException if a number is negative or not finite
   */
  public Leg {
    if (minutes < 0 || !(meters >= 0 && Double.isFinite(meters))) {
      throw new IllegalArgumentException(
          "a way takes 0 or more minutes and metres: " + minutes + " min, " + meters + " m");
    }
  }

  /** Whether both ends are known, so that the minutes are an estimate of the real way. */
  public boolean known() {
    return mode != null;
  }
}
