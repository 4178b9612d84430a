package io.pulsrag.geo.internal;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/** Areas along lines. */
public final class Strips {

  private static final int CORNERS = 8;
  private static final double METERS_PER_DEGREE = Math.toRadians(1) * GeoPoint.EARTH_RADIUS_METERS;

  /**
   * Everything within about a distance of the straight line between two points that lie less than a
   * thousand kilometres apart, away from the poles: a polygon with round ends of 8 corners, off by
   * less than 3 per cent of the distance.
   *
   * @param meters above 0
   */
  public static Area around(GeoPoint a, GeoPoint b, double meters) {
    double stretch = Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
    double heading =
        Math.atan2(b.latitude() - a.latitude(), (b.longitude() - a.longitude()) * stretch);
    List<GeoPoint> shell = new ArrayList<>();
    end(shell, b, heading - Math.PI / 2, meters, stretch);
    end(shell, a, heading + Math.PI / 2, meters, stretch);
    return Area.Polygon.of(shell);
  }

  private static void end(
      List<GeoPoint> shell, GeoPoint center, double from, double meters, double stretch) {
    for (int i = 0; i <= CORNERS; i++) {
      double angle = from + Math.PI * i / CORNERS;
      double degrees = meters / METERS_PER_DEGREE;
      shell.add(
          new GeoPoint(
              center.latitude() + Math.sin(angle) * degrees,
              center.longitude() + Math.cos(angle) * degrees / stretch));
    }
  }

  private Strips() {}
}
