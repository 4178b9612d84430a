package io.pulsrag.core;

import java.util.List;
import java.util.Objects;

/**
 * A part of the earth's surface. Borders belong to it. Immutable.
 *
 * <p>{@link #contains} is the meaning that every backend has to reproduce.
 */
public sealed interface Area {

  /** Whether the point lies inside or on the border. */
  boolean contains(GeoPoint point);

  /**
   * All points within a great-circle distance.
   *
   * @param center the middle
   * @param radiusMeters metres, finite, above zero
   */
  record Circle(GeoPoint center, double radiusMeters) implements Area {
    /**
     * @throws IllegalArgumentException if the radius is not finite and positive
     */
    public Circle {
      Objects.requireNonNull(center, "center");
      if (!(radiusMeters > 0 && Double.isFinite(radiusMeters))) {
        throw new IllegalArgumentException(
            "radius must be a finite number of metres above 0: " + radiusMeters);
      }
    }

    @Override
    public boolean contains(GeoPoint point) {
      return center.distanceMeters(point) <= radiusMeters;
    }
  }

  /**
   * All points between two parallels and two meridians, in degrees. A box whose west lies east of
   * its east crosses the antimeridian.
   *
   * @param south lower latitude
   * @param west western longitude
   * @param north upper latitude, at least {@code south}
   * @param east eastern longitude
   */
  record Box(double south, double west, double north, double east) implements Area {
    /**
     * @throws IllegalArgumentException if a corner is not a point or south lies above north
     */
    public Box {
      new GeoPoint(south, west);
      new GeoPoint(north, east);
      if (south > north) {
        throw new IllegalArgumentException(
            "south must not lie above north: south " + south + ", north " + north);
      }
    }

    /** Whether the box reaches over the 180th meridian. */
    public boolean crossesAntimeridian() {
      return west > east;
    }

    @Override
    public boolean contains(GeoPoint point) {
      if (point.latitude() < south || point.latitude() > north) {
        return false;
      }
      return crossesAntimeridian()
          ? point.longitude() >= west || point.longitude() <= east
          : point.longitude() >= west && point.longitude() <= east;
    }
  }

  /**
   * A simple ring without its holes, its edges straight in degrees of longitude and latitude. It
   * must not cross the antimeridian; use a {@link Union} of two.
   *
   * @param shell at least three corners in either direction, not repeated at the end
   * @param holes rings inside the shell, of the same form; a hole's border belongs to the area
   */
  record Polygon(List<GeoPoint> shell, List<List<GeoPoint>> holes) implements Area {
    /**
     * @throws IllegalArgumentException if a ring has fewer than three corners
     */
    public Polygon {
      shell = Rings.checked(shell);
      holes = holes.stream().map(Rings::checked).toList();
    }

    /** A polygon without holes. */
    public static Polygon of(List<GeoPoint> shell) {
      return new Polygon(shell, List.of());
    }

    @Override
    public boolean contains(GeoPoint point) {
      if (!Rings.contains(shell, point)) {
        return false;
      }
      return holes.stream()
          .noneMatch(hole -> Rings.contains(hole, point) && !Rings.onBorder(hole, point));
    }
  }

  /**
   * All points of any part.
   *
   * @param parts at least one
   */
  record Union(List<Area> parts) implements Area {
    /**
     * @throws IllegalArgumentException if there is no part
     */
    public Union {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("a union needs at least one area");
      }
    }

    @Override
    public boolean contains(GeoPoint point) {
      return parts.stream().anyMatch(part -> part.contains(point));
    }
  }
}
