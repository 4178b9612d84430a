package io.pulsrag.geo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.GeoPoint;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Great-circle distances against the geodesic on the WGS 84 ellipsoid. */
class GeodesicTest {

  private static final long SEED = 11;
  private static final double BOUND = 0.006;
  private static final double HALF_MERIDIAN = 20_003_931.4586;

  @Test
  @DisplayName("the oracle itself gives the published distance of Flinders Peak to Buninyong")
  void oracle() {
    GeoPoint flinders = new GeoPoint(-37.95103341666667, 144.42486788888888);
    GeoPoint buninyong = new GeoPoint(-37.65282113888889, 143.92649552777777);
    assertThat(Vincenty.meters(flinders, buninyong)).isCloseTo(54_972.271, within(0.001));
    assertThat(Vincenty.meters(new GeoPoint(90, 0), new GeoPoint(-90, 0)))
        .isCloseTo(HALF_MERIDIAN, within(0.01));
  }

  @Test
  @DisplayName("distances differ from the geodesic by less than 0.6 per cent, anywhere")
  void randomPairs() {
    System.out.println("seed " + SEED);
    Random random = new Random(SEED);
    double worst = 0;
    int unsolved = 0;
    for (int i = 0; i < 100_000; i++) {
      GeoPoint a = point(random);
      GeoPoint b =
          i % 3 == 0 ? beside(a, random) : i % 30 == 1 ? opposite(a, random) : point(random);
      double exact = Vincenty.meters(a, b);
      if (Double.isNaN(exact)) {
        unsolved++;
        // Only points nearly opposite each other are left, and these lie half a world apart.
        assertThat(a.distanceMeters(b)).isBetween(0.994 * 19_900_000, 1.006 * HALF_MERIDIAN);
      } else if (exact > 1) {
        worst = Math.max(worst, Math.abs(a.distanceMeters(b) / exact - 1));
      }
    }
    System.out.printf("worst relative error %.5f, %d pairs unsolved%n", worst, unsolved);
    assertThat(worst).isLessThan(BOUND);
    assertThat(unsolved).isLessThan(4_000);
  }

  @Test
  @DisplayName("poles, the antimeridian and opposite points are no exception")
  void edges() {
    GeoPoint north = new GeoPoint(90, 17);
    assertThat(north.distanceMeters(new GeoPoint(90, -120))).isCloseTo(0, within(1e-6));
    assertThat(north.distanceMeters(new GeoPoint(-90, 3)) / HALF_MERIDIAN)
        .isCloseTo(1, within(BOUND));
    GeoPoint east = new GeoPoint(-17, 179.999);
    GeoPoint west = new GeoPoint(-17, -179.999);
    assertThat(east.distanceMeters(west) / Vincenty.meters(east, west)).isCloseTo(1, within(BOUND));
    assertThat(new GeoPoint(0, -180).distanceMeters(new GeoPoint(0, 180)))
        .isCloseTo(0, within(1e-6));
    assertThat(new GeoPoint(30, 10).distanceMeters(new GeoPoint(-30, -170)) / HALF_MERIDIAN)
        .isCloseTo(1, within(BOUND));
  }

  private static GeoPoint point(Random random) {
    return new GeoPoint(
        Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)), random.nextDouble() * 360 - 180);
  }

  private static GeoPoint beside(GeoPoint point, Random random) {
    return new GeoPoint(
        Math.clamp(point.latitude() + random.nextGaussian() * 0.1, -90, 90),
        Math.IEEEremainder(point.longitude() + random.nextGaussian() * 0.1, 360));
  }

  private static GeoPoint opposite(GeoPoint point, Random random) {
    return beside(
        new GeoPoint(-point.latitude(), Math.IEEEremainder(point.longitude() + 180, 360)), random);
  }
}
