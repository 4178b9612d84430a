package io.pulsrag.geo.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Area;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Place;
import io.pulsrag.core.Query;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.lucene.LuceneIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;

/**
 * Lucene, the tree in process and JTS mean the same by an area; PostGIS keeps the same contract.
 */
class AreasAgreeTest {

  private static final long SEED = 17;
  private static final Tenant TENANT = Tenant.of("areas");

  @Test
  @DisplayName("Lucene and the tree find the same in 10,000 random areas")
  void luceneAndTree() {
    System.out.println("seed " + SEED);
    Random random = new Random(SEED);
    InProcessIndex tree = new InProcessIndex();
    Map<String, List<GeoPoint>> points = SpatialIndexContract.filled(tree, random, 300);
    try (LuceneIndex lucene = LuceneIndex.inMemory().open()) {
      List<Document> documents = new ArrayList<>();
      points.forEach((id, some) -> documents.add(document(id, some)));
      lucene.upsert(documents);
      lucene.commit();
      for (int i = 0; i < 10_000; i++) {
        Area area = SpatialIndexContract.area(random);
        Query query = Query.forTenant(TENANT).scope(new Filter.Within(area)).limit(1_000).build();
        List<String> found = lucene.retrieve(query).stream().map(Hit::id).sorted().toList();
        assertThat(found).as("area %s: %s", i, area).isEqualTo(tree.within(area));
      }
    }
  }

  @Test
  @DisplayName("what the tree calls nearest is what Lucene finds in circles, 1,000 times")
  void luceneAndTreeOnNearest() {
    System.out.println("seed " + (SEED + 2));
    Random random = new Random(SEED + 2);
    InProcessIndex tree = new InProcessIndex();
    Map<String, List<GeoPoint>> points = SpatialIndexContract.filled(tree, random, 300);
    int compared = 0;
    try (LuceneIndex lucene = LuceneIndex.inMemory().open()) {
      List<Document> documents = new ArrayList<>();
      points.forEach((id, some) -> documents.add(document(id, some)));
      lucene.upsert(documents);
      lucene.commit();
      for (int i = 0; i < 1_000; i++) {
        GeoPoint from = SpatialIndexContract.point(random);
        int count = 1 + random.nextInt(10);
        List<String> nearest = tree.nearest(from, count + 1);
        double inner = distance(from, points.get(nearest.get(count - 1)));
        double outer = distance(from, points.get(nearest.get(count)));
        if (outer - inner < 2 || outer > 10_000_000) {
          continue;
        }
        Area circle = new Area.Circle(from, (inner + outer) / 2);
        Query query = Query.forTenant(TENANT).scope(new Filter.Within(circle)).limit(100).build();
        assertThat(lucene.retrieve(query))
            .as("the %s nearest to %s", count, from)
            .extracting(Hit::id)
            .containsExactlyInAnyOrderElementsOf(nearest.subList(0, count));
        compared++;
      }
    }
    System.out.println(compared + " of 1000 compared");
    assertThat(compared).isGreaterThan(900);
  }

  private static Document document(String id, List<GeoPoint> points) {
    Document.Builder document = Document.builder(TENANT, id).title(id);
    points.forEach(point -> document.place(Place.at(point)));
    return document.build();
  }

  private static double distance(GeoPoint from, List<GeoPoint> points) {
    return points.stream().mapToDouble(from::distanceMeters).min().orElseThrow();
  }

  @Test
  @DisplayName("a point lies in a polygon exactly when JTS says that the polygon covers it")
  void polygonsAgainstJts() {
    Random random = new Random(SEED + 1);
    int inside = 0;
    int asked = 0;
    while (asked < 100_000) {
      if (!(SpatialIndexContract.area(random) instanceof Area.Polygon polygon)) {
        continue;
      }
      Polygon geometry = Geometries.polygon(polygon);
      if (!geometry.isValid()) {
        continue;
      }
      for (int i = 0; i < 50; i++, asked++) {
        GeoPoint point = candidate(polygon, random);
        boolean contains = polygon.contains(point);
        inside += contains ? 1 : 0;
        assertThat(contains)
            .as("%s in %s", point, polygon)
            .isEqualTo(geometry.covers(Geometries.point(point)));
      }
    }
    System.out.println(inside + " of " + asked + " points lie inside");
  }

  /** Points around the polygon, and its corners. */
  private static GeoPoint candidate(Area.Polygon polygon, Random random) {
    GeoPoint corner = polygon.shell().get(random.nextInt(polygon.shell().size()));
    if (random.nextInt(10) == 0) {
      return corner;
    }
    return new GeoPoint(
        Math.clamp(corner.latitude() + random.nextGaussian() * 3, -90, 90),
        Math.clamp(corner.longitude() + random.nextGaussian() * 3, -180, 180));
  }
}
