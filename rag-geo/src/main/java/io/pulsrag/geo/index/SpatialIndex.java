package io.pulsrag.geo.index;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import java.util.List;

/**
 * Finds places by where they are.
 *
 * <p>Every implementation keeps these promises, and {@code SpatialIndexContract} checks them:
 *
 * <ul>
 *   <li>{@link #within} returns exactly the ids of which some point lies in the area as {@link
 *       Area#contains} says, sorted, each once.
 *   <li>{@link #nearest} returns the ids nearest to a point, nearest first, equal distances by id.
 *   <li>Putting an id again replaces its points.
 * </ul>
 *
 * <p>Safe for use by many threads.
 */
public interface SpatialIndex {

  /**
   * Replaces the points of an id; none removes it.
   *
   * @throws io.pulsrag.core.RetriableException if a backend is away
   */
  void put(String id, List<GeoPoint> points);

  /**
   * The ids with a point in the area, sorted.
   *
   * @throws io.pulsrag.core.RetriableException if a backend is away
   */
  List<String> within(Area area);

  /**
   * The ids with the nearest points.
   *
   * @param limit at most so many, above 0
   * @throws io.pulsrag.core.RetriableException if a backend is away
   */
  List<String> nearest(GeoPoint point, int limit);
}
