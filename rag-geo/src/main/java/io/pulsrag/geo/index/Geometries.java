package io.pulsrag.geo.index;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** Areas of the core as JTS geometries in degrees, x east and y north. */
public final class Geometries {

  /** WGS 84. */
  public static final int SRID = 4326;

  static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRID);

  private static final double METERS_PER_DEGREE = Math.toRadians(1) * GeoPoint.EARTH_RADIUS_METERS;

  /** Coordinates are widened by this many degrees, so that rounding loses no border. */
  private static final double SLACK = 1e-9;

  /** The polygon with its holes. */
  public static Polygon polygon(Area.Polygon area) {
    return FACTORY.createPolygon(
        ring(area.shell()), area.holes().stream().map(Geometries::ring).toArray(LinearRing[]::new));
  }

  /** A point. */
  public static org.locationtech.jts.geom.Point point(GeoPoint point) {
    return FACTORY.createPoint(coordinate(point));
  }

  /** Boxes in degrees that together hold the whole area: two where it crosses the antimeridian. */
  public static List<Envelope> envelopes(Area area) {
    return switch (area) {
      case Area.Circle circle -> circle(circle);
      case Area.Box box ->
          box.crossesAntimeridian()
              ? List.of(
                  envelope(box.south(), box.west(), box.north(), 180),
                  envelope(box.south(), -180, box.north(), box.east()))
              : List.of(envelope(box.south(), box.west(), box.north(), box.east()));
      case Area.Polygon polygon -> {
        Geometry shell = FACTORY.createPolygon(ring(polygon.shell()));
        Envelope around = new Envelope(shell.getEnvelopeInternal());
        around.expandBy(SLACK);
        yield List.of(around);
      }
      case Area.Union union -> {
        List<Envelope> all = new ArrayList<>();
        union.parts().forEach(part -> all.addAll(envelopes(part)));
        yield List.copyOf(all);
      }
    };
  }

  /**
   * The box around a circle on the sphere: all longitudes when it holds a pole (J. P. Matuschek,
   * "Finding points within a distance of a latitude/longitude using bounding coordinates").
   */
  private static List<Envelope> circle(Area.Circle circle) {
    double degrees = circle.radiusMeters() / METERS_PER_DEGREE * (1 + 1e-9) + SLACK;
    double south = circle.center().latitude() - degrees;
    double north = circle.center().latitude() + degrees;
    if (south <= -90 || north >= 90) {
      return List.of(envelope(Math.max(-90, south), -180, Math.min(90, north), 180));
    }
    double sine =
        Math.sin(Math.toRadians(degrees)) / Math.cos(Math.toRadians(circle.center().latitude()));
    double spread = Math.toDegrees(Math.asin(Math.min(1, sine))) + SLACK;
    double west = circle.center().longitude() - spread;
    double east = circle.center().longitude() + spread;
    if (west < -180) {
      return List.of(envelope(south, west + 360, north, 180), envelope(south, -180, north, east));
    }
    if (east > 180) {
      return List.of(envelope(south, west, north, 180), envelope(south, -180, north, east - 360));
    }
    return List.of(envelope(south, west, north, east));
  }

  private static Envelope envelope(double south, double west, double north, double east) {
    return new Envelope(west, east, south, north);
  }

  private static LinearRing ring(List<GeoPoint> corners) {
    Coordinate[] closed = new Coordinate[corners.size() + 1];
    for (int i = 0; i < corners.size(); i++) {
      closed[i] = coordinate(corners.get(i));
    }
    closed[corners.size()] = closed[0].copy();
    return FACTORY.createLinearRing(closed);
  }

  private static Coordinate coordinate(GeoPoint point) {
    return new Coordinate(point.longitude(), point.latitude());
  }

  private Geometries() {}
}
