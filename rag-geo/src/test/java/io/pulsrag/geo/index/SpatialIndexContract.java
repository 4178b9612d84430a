package io.pulsrag.geo.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link SpatialIndex} promises. */
abstract class SpatialIndexContract {

  private static final long SEED = 7;

  /** An empty index. */
  protected abstract SpatialIndex index();

  /** How many random areas are asked. */
  protected int areas() {
    return 10_000;
  }

  @Test
  @DisplayName("it finds exactly what the areas contain, over random points and areas")
  void withinAgreesWithAreas() {
    System.out.println("seed " + SEED);
    Random random = new Random(SEED);
    SpatialIndex index = index();
    Map<String, List<GeoPoint>> points = filled(index, random, 300);
    for (int i = 0; i < areas(); i++) {
      Area area = area(random);
      List<String> expected =
          points.entrySet().stream()
              .filter(entry -> entry.getValue().stream().anyMatch(area::contains))
              .map(Map.Entry::getKey)
              .toList();
      assertThat(index.within(area)).as("area %s: %s", i, area).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("the nearest come first, as measured on the sphere")
  void nearestAgreesWithDistances() {
    Random random = new Random(SEED + 1);
    SpatialIndex index = index();
    Map<String, List<GeoPoint>> points = filled(index, random, 200);
    for (int i = 0; i < areas() / 10; i++) {
      GeoPoint from = point(random);
      List<String> expected =
          points.keySet().stream()
              .sorted(
                  Comparator.comparingDouble(
                          (String id) ->
                              points.get(id).stream()
                                  .mapToDouble(from::distanceMeters)
                                  .min()
                                  .orElseThrow())
                      .thenComparing(Comparator.naturalOrder()))
              .limit(5)
              .toList();
      assertThat(index.nearest(from, 5)).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("putting an id again replaces its points, putting none removes it")
  void replaces() {
    SpatialIndex index = index();
    GeoPoint lyon = new GeoPoint(45.76, 4.83);
    GeoPoint paris = new GeoPoint(48.86, 2.35);
    index.put("a", List.of(lyon));
    index.put("a", List.of(paris));
    assertThat(index.within(new Area.Circle(lyon, 1_000))).isEmpty();
    assertThat(index.within(new Area.Circle(paris, 1_000))).containsExactly("a");
    index.put("a", List.of());
    assertThat(index.within(new Area.Circle(paris, 1_000))).isEmpty();
  }

  static Map<String, List<GeoPoint>> filled(SpatialIndex index, Random random, int count) {
    Map<String, List<GeoPoint>> points = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      List<GeoPoint> some = new ArrayList<>();
      for (int j = 0; j <= random.nextInt(3); j++) {
        some.add(point(random));
      }
      points.put("id" + i, some);
      index.put("id" + i, some);
    }
    return points;
  }

  /** Half of them in France, the rest anywhere, some at the antimeridian and near the poles. */
  static GeoPoint point(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
      case 1 -> new GeoPoint(random.nextDouble() * 20 - 10, random.nextBoolean() ? 179.9 : -179.9);
      case 2 -> new GeoPoint(random.nextBoolean() ? 89.9 : -89.9, random.nextDouble() * 360 - 180);
      default -> new GeoPoint(42 + random.nextDouble() * 9, -4 + random.nextDouble() * 12);
    };
  }

  static Area area(Random random) {
    GeoPoint center = point(random);
    return switch (random.nextInt(5)) {
      case 0, 1 -> new Area.Circle(center, Math.pow(10, 3 + random.nextDouble() * 3.5));
      case 2 -> {
        double south = Math.max(-90, center.latitude() - random.nextDouble() * 5);
        double north = Math.min(90, center.latitude() + random.nextDouble() * 5);
        double west = Math.IEEEremainder(center.longitude() - random.nextDouble() * 10, 360);
        double east = Math.IEEEremainder(center.longitude() + random.nextDouble() * 10, 360);
        yield new Area.Box(south, west, north, east);
      }
      case 3 -> star(center, random);
      default ->
          new Area.Union(List.of(new Area.Circle(center, 50_000), star(point(random), random)));
    };
  }

  private static Area star(GeoPoint center, Random random) {
    List<GeoPoint> shell = new ArrayList<>();
    int corners = 3 + random.nextInt(30);
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = 0.2 + random.nextDouble() * 4;
      shell.add(
          new GeoPoint(
              Math.clamp(center.latitude() + radius * Math.sin(angle), -90, 90),
              Math.clamp(center.longitude() + radius * Math.cos(angle), -180, 180)));
    }
    if (random.nextBoolean()) {
      return Area.Polygon.of(shell);
    }
    List<GeoPoint> hole = new ArrayList<>();
    for (GeoPoint corner : shell) {
      hole.add(
          new GeoPoint(
              center.latitude() + 0.4 * (corner.latitude() - center.latitude()),
              center.longitude() + 0.4 * (corner.longitude() - center.longitude())));
    }
    return new Area.Polygon(shell, List.of(hole));
  }
}
