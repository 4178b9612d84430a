package io.pulsrag.core.lucene;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.search.Query;

/** Boxes around areas, a little too large, as Lucene queries. */
final class AreaBounds {

  /**
   * Degrees added on every side. Lucene keeps a coordinate in 32 bits, which moves it by less than
   * 1e-7 degrees.
   */
  private static final double MARGIN = 1e-6;

  /**
   * Share of the radius added to a circle. Lucene's earth is 2.9 centimetres smaller than ours, and
   * its box is computed with errors far below this.
   */
  private static final double CIRCLE_MARGIN = 1e-4;

  /** Some place may lie in the area. */
  static List<Query> queries(Area area) {
    return switch (area) {
      case Area.Circle circle -> List.of(around(circle));
      case Area.Box box -> List.of(box(box.south(), box.west(), box.north(), box.east()));
      case Area.Polygon polygon -> List.of(around(polygon.shell()));
      case Area.Union union ->
          union.parts().stream().flatMap(part -> queries(part).stream()).distinct().toList();
    };
  }

  private static Query around(Area.Circle circle) {
    Rectangle box =
        Rectangle.fromPointDistance(
            circle.center().latitude(),
            circle.center().longitude(),
            circle.radiusMeters() * (1 + CIRCLE_MARGIN) + 1);
    return box(box.minLat, box.minLon, box.maxLat, box.maxLon);
  }

  private static Query around(List<GeoPoint> ring) {
    ToDoubleFunction<GeoPoint> latitude = GeoPoint::latitude;
    ToDoubleFunction<GeoPoint> longitude = GeoPoint::longitude;
    return box(
        ring.stream().mapToDouble(latitude).min().orElse(-90),
        ring.stream().mapToDouble(longitude).min().orElse(-180),
        ring.stream().mapToDouble(latitude).max().orElse(90),
        ring.stream().mapToDouble(longitude).max().orElse(180));
  }

  private static Query box(double south, double west, double north, double east) {
    double low = Math.max(-90, south - MARGIN);
    double high = Math.min(90, north + MARGIN);
    double left = Math.max(-180, west - MARGIN);
    double right = Math.min(180, east + MARGIN);
    boolean closes = west > east && left <= right;
    return closes
        ? LatLonPoint.newBoxQuery(Fields.POINT, low, high, -180, 180)
        : LatLonPoint.newBoxQuery(Fields.POINT, low, high, left, right);
  }

  private AreaBounds() {}
}
