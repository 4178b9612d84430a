package io.pulsrag.core;

import java.util.List;

/**
 * Closed rings of corners in the plane of longitude and latitude, each edge straight in degrees.
 */
final class Rings {

  static List<GeoPoint> checked(List<GeoPoint> ring) {
    List<GeoPoint> corners = List.copyOf(ring);
    if (corners.size() < 3) {
      throw new IllegalArgumentException("a ring needs at least 3 corners: " + corners.size());
    }
    return corners;
  }

  /** Even-odd rule, the border included. */
  static boolean contains(List<GeoPoint> ring, GeoPoint point) {
    boolean inside = false;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      GeoPoint a = ring.get(i);
      GeoPoint b = ring.get(j);
      if (onSegment(a, b, point)) {
        return true;
      }
      if ((a.latitude() > point.latitude()) != (b.latitude() > point.latitude())) {
        double crossing =
            a.longitude()
                + (point.latitude() - a.latitude())
                    / (b.latitude() - a.latitude())
                    * (b.longitude() - a.longitude());
        if (point.longitude() < crossing) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  static boolean onBorder(List<GeoPoint> ring, GeoPoint point) {
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      if (onSegment(ring.get(i), ring.get(j), point)) {
        return true;
      }
    }
    return false;
  }

  private static boolean onSegment(GeoPoint a, GeoPoint b, GeoPoint p) {
    double cross =
        (b.longitude() - a.longitude()) * (p.latitude() - a.latitude())
            - (b.latitude() - a.latitude()) * (p.longitude() - a.longitude());
    return cross == 0
        && p.longitude() >= Math.min(a.longitude(), b.longitude())
        && p.longitude() <= Math.max(a.longitude(), b.longitude())
        && p.latitude() >= Math.min(a.latitude(), b.latitude())
        && p.latitude() <= Math.max(a.latitude(), b.latitude());
  }

  private Rings() {}
}
