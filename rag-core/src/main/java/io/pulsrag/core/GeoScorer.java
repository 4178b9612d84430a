package io.pulsrag.core;

import java.util.List;

/**
 * Says how near is near enough.
 *
 * <p>Every implementation keeps these promises, and {@code GeoScorerContract} checks them:
 *
 * <ul>
 *   <li>A score is from 0 to 1, and 1 is best. At the center of the place that was asked for it is
 *       1.
 *   <li>Going away from the center in a straight line never raises it.
 *   <li>Of several places the best one counts. Without any position the score is 0.
 * </ul>
 *
 * <p>Pure and safe for use by many threads.
 */
@FunctionalInterface
public interface GeoScorer {

  /**
   * @param asked the place that was asked for
   * @param places where a document happens
   * @return 0 to 1, higher is nearer
   */
  double score(Where asked, List<Place> places);

  /**
   * Falls from 1 at the center to 0 at {@code scaleMeters} in a straight line.
   *
   * @param scaleMeters metres, above 0
   */
  static GeoScorer linear(double scaleMeters) {
    if (!(scaleMeters > 0 && Double.isFinite(scaleMeters))) {
      throw new IllegalArgumentException("scale must be above 0 metres: " + scaleMeters);
    }
    return (asked, places) -> {
      GeoPoint center = asked.center();
      if (center == null) {
        return 0;
      }
      return places.stream()
          .map(Place::point)
          .mapToDouble(
              point ->
                  point == null ? 0 : Math.max(0, 1 - center.distanceMeters(point) / scaleMeters))
          .max()
          .orElse(0);
    };
  }
}
