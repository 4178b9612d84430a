package io.pulsrag.core;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place that was asked for. Immutable.
 *
 * @param name as a person would say it, for example "Paris 11e"
 * @param kind what sort of place it is
 * @param filter the hard constraint; whoever resolved the place knows whether a name, a code or an
 *     area decides
 * @param center a point to measure distances from, where there is one
 * @param radiusMeters how far from the center was said, in metres; 0 when nothing was said
 * @param alternatives other places of this name, likeliest first
 */
public record Where(
    String name,
    Kind kind,
    Filter filter,
    @Nullable GeoPoint center,
    double radiusMeters,
    List<Where> alternatives) {

  /** Sorts of places, from small to large. */
  public enum Kind {
    /** A position, such as the user's own. */
    POINT,
    /** A house, hall, park or other site with a name. */
    VENUE,
    /** A railway or underground station. */
    STATION,
    /** A part of a town: arrondissement, quartier. */
    DISTRICT,
    /** A town. */
    CITY,
    /** A département or county. */
    DEPARTMENT,
    /** A region or state. */
    REGION,
    /** A country. */
    COUNTRY,
    /** Several places, or the land between them. */
    AREA
  }

  /**
   * @throws IllegalArgumentException if the radius is negative or not finite
   */
  public Where {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(filter, "filter");
    alternatives = List.copyOf(alternatives);
    if (!(radiusMeters >= 0 && Double.isFinite(radiusMeters))) {
      throw new IllegalArgumentException("radius must be 0 or more metres: " + radiusMeters);
    }
  }

  /** A place with a filter and a center, without a radius or alternatives. */
  public static Where of(String name, Kind kind, Filter filter, @Nullable GeoPoint center) {
    return new Where(name, kind, filter, center, 0, List.of());
  }

  /** Everything within a distance of a point. */
  public static Where around(String name, GeoPoint center, double radiusMeters) {
    return new Where(
        name,
        Kind.POINT,
        new Filter.Within(new Area.Circle(center, radiusMeters)),
        center,
        radiusMeters,
        List.of());
  }
}
