package io.pulsrag.geo;

import io.pulsrag.core.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many points in one array of numbers. Immutable. */
final class Points {

  /** Degrees north and degrees east in turn; not a number where a point is unknown. */
  private final double[] degrees;

  private Points(double[] degrees) {
    this.degrees = degrees;
  }

  static Points of(List<? extends @Nullable GeoPoint> points) {
    double[] degrees = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      GeoPoint point = points.get(i);
      degrees[2 * i] = point == null ? Double.NaN : point.latitude();
      degrees[2 * i + 1] = point == null ? Double.NaN : point.longitude();
    }
    return new Points(degrees);
  }

  static Points read(TableReader in) {
    return new Points(in.degrees());
  }

  /**
   * @throws IllegalArgumentException if a point is not a whole number of 0.00001 degrees
   */
  void write(TableWriter out) {
    out.degrees(degrees);
  }

  int size() {
    return degrees.length / 2;
  }

  boolean isKnown(int index) {
    return !Double.isNaN(degrees[2 * index]);
  }

  double latitude(int index) {
    return degrees[2 * index];
  }

  double longitude(int index) {
    return degrees[2 * index + 1];
  }

  /** The point at an index, or null where it is unknown. */
  @Nullable GeoPoint find(int index) {
    return isKnown(index) ? get(index) : null;
  }

  /** The point at an index, which has to be known. */
  GeoPoint get(int index) {
    return new GeoPoint(latitude(index), longitude(index));
  }
}
