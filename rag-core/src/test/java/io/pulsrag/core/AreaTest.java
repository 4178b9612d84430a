package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AreaTest {

  private static final List<GeoPoint> SQUARE = ring(0, 0, 0, 4, 4, 4, 4, 0);

  @Property(seed = "20261121")
  void aPolygonAgreesWithTheWindingOfItsEdges(
      @ForAll @Size(min = 3, max = 7) List<@IntRange(max = 6) Integer> radii,
      @ForAll @IntRange(min = -7, max = 7) int x,
      @ForAll @IntRange(min = -7, max = 7) int y) {
    List<GeoPoint> ring = new ArrayList<>();
    for (int i = 0; i < radii.size(); i++) {
      double angle = 2 * Math.PI * i / radii.size();
      double radius = 1 + radii.get(i);
      ring.add(new GeoPoint(radius * Math.sin(angle) + 0.013, radius * Math.cos(angle) + 0.017));
    }
    GeoPoint point = new GeoPoint(y, x);
    assertThat(Area.Polygon.of(ring).contains(point)).isEqualTo(winds(ring, point));
    assertThat(Area.Polygon.of(ring.reversed()).contains(point)).isEqualTo(winds(ring, point));
  }

  /** Whether the ring turns about the point: the sum of the angles under which edges are seen. */
  private static boolean winds(List<GeoPoint> ring, GeoPoint point) {
    double sum = 0;
    for (int i = 0; i < ring.size(); i++) {
      GeoPoint a = ring.get(i);
      GeoPoint b = ring.get((i + 1) % ring.size());
      double before =
          Math.atan2(a.latitude() - point.latitude(), a.longitude() - point.longitude());
      double after = Math.atan2(b.latitude() - point.latitude(), b.longitude() - point.longitude());
      sum += Math.IEEEremainder(after - before, 2 * Math.PI);
    }
    return Math.abs(sum) > Math.PI;
  }

  @Test
  void bordersAndCornersBelongToAPolygon() {
    Area square = Area.Polygon.of(SQUARE);
    for (double[] on : new double[][] {{0, 0}, {4, 4}, {0, 2}, {2, 4}, {4, 1}, {3, 0}}) {
      assertThat(square.contains(new GeoPoint(on[0], on[1]))).isTrue();
    }
    assertThat(square.contains(new GeoPoint(4.0000001, 2))).isFalse();
    assertThat(square.contains(new GeoPoint(2, -0.0000001))).isFalse();
  }

  @Test
  void aHoleIsOutsideAndItsBorderIsNot() {
    Area donut = new Area.Polygon(SQUARE, List.of(ring(1, 1, 1, 3, 3, 3, 3, 1)));
    assertThat(donut.contains(new GeoPoint(2, 2))).isFalse();
    assertThat(donut.contains(new GeoPoint(1, 2))).isTrue();
    assertThat(donut.contains(new GeoPoint(0.5, 2))).isTrue();
  }

  @Test
  void aBoxMayCrossTheAntimeridian() {
    Area.Box fiji = new Area.Box(-20, 177, -15, -178);
    assertThat(fiji.crossesAntimeridian()).isTrue();
    assertThat(fiji.contains(new GeoPoint(-17, 179))).isTrue();
    assertThat(fiji.contains(new GeoPoint(-17, 180))).isTrue();
    assertThat(fiji.contains(new GeoPoint(-17, -180))).isTrue();
    assertThat(fiji.contains(new GeoPoint(-17, -178))).isTrue();
    assertThat(fiji.contains(new GeoPoint(-17, -177.9))).isFalse();
    assertThat(fiji.contains(new GeoPoint(-17, 0))).isFalse();
  }

  @Test
  void aCircleReachesOverThePoleAndTheAntimeridian() {
    Area north = new Area.Circle(new GeoPoint(89.9, 0), 30_000);
    assertThat(north.contains(new GeoPoint(89.9, 180))).isTrue();
    assertThat(north.contains(new GeoPoint(89.5, 0))).isFalse();
    assertThat(new Area.Circle(new GeoPoint(0, 179.99), 5_000).contains(new GeoPoint(0, -179.99)))
        .isTrue();
  }

  @Test
  void aUnionHoldsWhatAnyPartHolds() {
    Area union = new Area.Union(List.of(new Area.Box(0, 0, 1, 1), new Area.Box(5, 5, 6, 6)));
    assertThat(union.contains(new GeoPoint(0.5, 0.5))).isTrue();
    assertThat(union.contains(new GeoPoint(5, 6))).isTrue();
    assertThat(union.contains(new GeoPoint(3, 3))).isFalse();
  }

  @Test
  void whatIsNoAreaIsRefused() {
    assertThatThrownBy(() -> new Area.Circle(new GeoPoint(0, 0), 0)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> new Area.Circle(new GeoPoint(0, 0), Double.NaN))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Area.Box(2, 0, 1, 0)).hasMessageContaining("south 2.0");
    assertThatThrownBy(() -> Area.Polygon.of(SQUARE.subList(0, 2))).hasMessageContaining("2");
    assertThatThrownBy(() -> new Area.Union(List.of())).hasMessageContaining("at least one");
  }

  /** Corners from latitudes and longitudes in turn. */
  private static List<GeoPoint> ring(double... degrees) {
    List<GeoPoint> ring = new ArrayList<>();
    for (int i = 0; i < degrees.length; i += 2) {
      ring.add(new GeoPoint(degrees[i], degrees[i + 1]));
    }
    return ring;
  }
}
