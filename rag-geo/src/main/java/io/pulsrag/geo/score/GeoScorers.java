package io.pulsrag.geo.score;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.GeoScorer;
import io.pulsrag.core.Place;
import java.util.Objects;

/** Scorers by areas and by travel times. */
public final class GeoScorers {

  /**
   * 1 inside an area, and outside what another scorer says. Only for areas that lie around the
   * center that is asked for, seen from which they have no gaps: else going away from the center
   * could raise a score.
   *
   * @param area within which nothing is lost
   * @param outside for what lies beyond
   */
  public static GeoScorer inside(Area area, GeoScorer outside) {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(outside, "outside");
    return (asked, places) -> {
      for (Place place : places) {
        GeoPoint point = place.point();
        if (point != null && area.contains(point)) {
          return 1;
        }
      }
      return outside.score(asked, places);
    };
  }

  /**
   * Falls with the estimated time of the way: half is left after {@code minutes}.
   *
   * @param mode of travelling
   * @param minutes above 0
   */
  public static GeoScorer travelTime(TravelMode mode, double minutes) {
    Objects.requireNonNull(mode, "mode");
    if (!(minutes > 0 && Double.isFinite(minutes))) {
      throw new IllegalArgumentException("a travel time must be above 0 minutes: " + minutes);
    }
    return (asked, places) -> {
      double meters = Decay.nearestMeters(asked, places);
      if (Double.isNaN(meters)) {
        return 0;
      }
      return meters == 0 ? 1 : Math.pow(0.5, mode.minutes(meters) / minutes);
    };
  }

  private GeoScorers() {}
}
