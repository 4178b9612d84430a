package io.pulsrag.geo.itinerary;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.geo.score.TravelMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long ways between stops take. Deterministic; safe for use by many threads.
 *
 * <p>The exact search relies on nothing but minutes of 0 or more.
 */
@FunctionalInterface
public interface TravelTimes {

  /** Minutes set aside for a way with an unknown end. */
  int UNKNOWN_MINUTES = 30;

  /**
   * The way between two positions.
   *
   * @param from where it begins, or null when unknown
   * @param to where it ends, or null when unknown
   */
  Leg between(@Nullable GeoPoint from, @Nullable GeoPoint to);

  /** One way of travelling for everything. */
  static TravelTimes by(TravelMode mode) {
    return walkingUpTo(0, mode);
  }

  /**
   * On foot as long as that takes no longer than some minutes, else by another mode, whichever is
   * quicker then. Times are those of {@link TravelMode}, rounded up to whole minutes.
   *
   * @param minutes 0 or more
   * @param beyond for longer ways
   */
  static TravelTimes walkingUpTo(int minutes, TravelMode beyond) {
    Objects.requireNonNull(beyond, "beyond");
    if (minutes < 0) {
      throw new IllegalArgumentException("a walk takes 0 or more minutes: " + minutes);
    }
    return (from, to) -> {
      if (from == null || to == null) {
        return new Leg(null, UNKNOWN_MINUTES, 0);
      }
      double meters = from.distanceMeters(to);
      double walk = TravelMode.WALKING.minutes(meters);
      boolean walks = minutes > 0 && (walk <= minutes || walk <= beyond.minutes(meters));
      TravelMode mode = walks ? TravelMode.WALKING : beyond;
      return new Leg(mode, meters == 0 ? 0 : (int) Math.ceil(mode.minutes(meters)), meters);
    };
  }
}
