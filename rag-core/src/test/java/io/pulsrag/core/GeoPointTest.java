package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GeoPointTest {

  private static final double HALF_TURN = Math.PI * GeoPoint.EARTH_RADIUS_METERS;

  /** The angle between two vectors on the unit sphere, which is exact enough at every distance. */
  private static double oracle(GeoPoint a, GeoPoint b) {
    double[] u = vector(a);
    double[] v = vector(b);
    double x = u[1] * v[2] - u[2] * v[1];
    double y = u[2] * v[0] - u[0] * v[2];
    double z = u[0] * v[1] - u[1] * v[0];
    double dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    return GeoPoint.EARTH_RADIUS_METERS * Math.atan2(Math.sqrt(x * x + y * y + z * z), dot);
  }

  private static double[] vector(GeoPoint point) {
    double phi = Math.toRadians(point.latitude());
    double lambda = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)
    };
  }

  @Property(seed = "20261121")
  void distanceAgreesWithTheAngleBetweenVectors(
      @ForAll("points") GeoPoint a, @ForAll("points") GeoPoint b) {
    // Haversine loses digits towards the antipode: 1e-8 of the half turn is 0.2 m.
    assertThat(a.distanceMeters(b)).isCloseTo(oracle(a, b), within(0.5));
  }

  @Property(seed = "20261121")
  void distanceIsSymmetricAndNeverBeyondTheAntipode(
      @ForAll("points") GeoPoint a, @ForAll("points") GeoPoint b) {
    assertThat(a.distanceMeters(b)).isEqualTo(b.distanceMeters(a)).isBetween(0.0, HALF_TURN + 1);
    assertThat(a.distanceMeters(a)).isZero();
  }

  @Property(seed = "20261121")
  void neighboursAreNearToTheMillimetre(@ForAll("points") GeoPoint a) {
    GeoPoint b =
        new GeoPoint(Math.clamp(a.latitude() + 1e-4, -90, 90), Math.min(180, a.longitude() + 1e-4));
    assertThat(a.distanceMeters(b)).isCloseTo(oracle(a, b), within(0.001));
  }

  @Provide
  Arbitrary<GeoPoint> points() {
    Arbitrary<Double> latitude =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-90, 90).ofScale(9), Arbitraries.of(-90.0, 0.0, 90.0));
    Arbitrary<Double> longitude =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-180, 180).ofScale(9),
            Arbitraries.of(-180.0, 0.0, 180.0, 179.999999));
    return Combinators.combine(latitude, longitude).as(GeoPoint::new);
  }

  @Test
  void knownDistances() {
    GeoPoint lyon = new GeoPoint(45.7578, 4.8320);
    GeoPoint paris = new GeoPoint(48.8530, 2.3499);
    assertThat(lyon.distanceMeters(paris)).isCloseTo(391_600, within(1_500.0));
    assertThat(new GeoPoint(90, 17).distanceMeters(new GeoPoint(90, -120)))
        .isCloseTo(0, within(1e-6));
    assertThat(new GeoPoint(0, 180).distanceMeters(new GeoPoint(0, -180)))
        .isCloseTo(0, within(1e-6));
    assertThat(new GeoPoint(90, 0).distanceMeters(new GeoPoint(-90, 0)))
        .isCloseTo(HALF_TURN, within(1e-6));
  }

  @Test
  void aPointOffTheMapIsRefusedAndNamed() {
    for (double bad : new double[] {90.0001, -91, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new GeoPoint(bad, 0)).hasMessageContaining(String.valueOf(bad));
    }
    for (double bad : new double[] {180.0001, -181, Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> new GeoPoint(0, bad)).hasMessageContaining(String.valueOf(bad));
    }
  }
}
