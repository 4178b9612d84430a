package io.pulsrag.geo.index;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Keeps points in memory, in a sort-tile-recursive tree (JTS) that is packed anew by the first
 * search after a change. Safe for use by many threads.
 */
public final class InProcessIndex implements SpatialIndex {

  private record Entry(String id, GeoPoint point) {}

  private final Map<String, List<GeoPoint>> points = new ConcurrentHashMap<>();
  private volatile @Nullable STRtree tree;

  @Override
  public void put(String id, List<GeoPoint> places) {
    if (places.isEmpty()) {
      points.remove(id);
    } else {
      points.put(id, List.copyOf(places));
    }
    tree = null;
  }

  @Override
  public List<String> within(Area area) {
    STRtree packed = packed();
    TreeSet<String> found = new TreeSet<>();
    Predicate<GeoPoint> inside = test(area);
    for (Envelope box : Geometries.envelopes(area)) {
      packed.query(
          box,
          item -> {
            Entry entry = (Entry) item;
            if (inside.test(entry.point())) {
              found.add(entry.id());
            }
          });
    }
    return List.copyOf(found);
  }

  /** Looks within circles that double until enough is found; the last circle is complete. */
  @Override
  public List<String> nearest(GeoPoint point, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("at least one place has to be asked for: " + limit);
    }
    double radius = 1_000;
    List<String> found = List.of();
    while (radius < Math.PI * GeoPoint.EARTH_RADIUS_METERS) {
      found = within(new Area.Circle(point, radius));
      if (found.size() >= limit) {
        break;
      }
      radius *= 2;
    }
    List<String> all = found.size() >= limit ? found : List.copyOf(points.keySet());
    List<Map.Entry<String, Double>> measured = new ArrayList<>();
    all.forEach(id -> measured.add(Map.entry(id, distance(id, point))));
    measured.sort(
        Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
            .thenComparing(Map.Entry::getKey));
    return measured.stream().limit(limit).map(Map.Entry::getKey).toList();
  }

  /** A polygon is prepared once a search; points on its border are left to the exact test. */
  private static Predicate<GeoPoint> test(Area area) {
    if (!(area instanceof Area.Polygon polygon) || polygon.shell().size() < 16) {
      return area::contains;
    }
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(Geometries.polygon(polygon));
    return point -> prepared.containsProperly(Geometries.point(point)) || area.contains(point);
  }

  private double distance(String id, GeoPoint from) {
    return points.getOrDefault(id, List.of()).stream()
        .mapToDouble(from::distanceMeters)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private STRtree packed() {
    STRtree built = tree;
    if (built == null) {
      STRtree fresh = new STRtree();
      points.forEach(
          (id, places) ->
              places.forEach(
                  point ->
                      fresh.insert(
                          Geometries.point(point).getEnvelopeInternal(), new Entry(id, point))));
      fresh.build();
      tree = fresh;
      built = fresh;
    }
    return built;
  }
}
