package io.pulsrag.examples.events.plan;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import io.pulsrag.geo.itinerary.TravelTimes;
import io.pulsrag.geo.score.TravelMode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How people travel: as they said, else on foot, and beyond that as their place allows. */
final class Ways {

  private static final int WALK_MINUTES = 25;

  /** Where there is neither transport nor a car that was named, one walks on. */
  private static final int LONGEST_WALK_MINUTES = 40;

  /** Who goes by bike, by transport or by car still walks so far. */
  private static final int SHORT_WALK_MINUTES = 5;

  /** Towns of so many people have public transport. */
  private static final int TOWN = 20_000;

  private static final double NEAR_TOWN_METERS = 8_000;

  /** As was said; on foot and otherwise where both were. */
  static TravelTimes of(Set<TravelMode> said) {
    if (said.isEmpty()) {
      return byPlace();
    }
    TravelMode beyond =
        said.stream().sorted().filter(mode -> mode != TravelMode.WALKING).findFirst().orElse(null);
    if (beyond == null) {
      return TravelTimes.by(TravelMode.WALKING);
    }
    boolean both = said.contains(TravelMode.WALKING);
    return TravelTimes.walkingUpTo(both ? WALK_MINUTES : SHORT_WALK_MINUTES, beyond);
  }

  /**
   * By public transport between places that both are in or beside a town, else by car where it is
   * too far to walk.
   */
  private static TravelTimes byPlace() {
    TravelTimes transit = TravelTimes.walkingUpTo(WALK_MINUTES, TravelMode.TRANSIT);
    TravelTimes driving = TravelTimes.walkingUpTo(LONGEST_WALK_MINUTES, TravelMode.DRIVING);
    Map<GeoPoint, Boolean> towns = new ConcurrentHashMap<>();
    return (from, to) ->
        isServed(from, towns) && isServed(to, towns)
            ? transit.between(from, to)
            : driving.between(from, to);
  }

  private static boolean isServed(@Nullable GeoPoint position, Map<GeoPoint, Boolean> known) {
    return position != null
        && known.computeIfAbsent(
            position,
            point ->
                Gazetteer.france().townsWithin(point, NEAR_TOWN_METERS).stream()
                    .mapToInt(Town::population)
                    .anyMatch(people -> people >= TOWN));
  }

  private Ways() {}
}
