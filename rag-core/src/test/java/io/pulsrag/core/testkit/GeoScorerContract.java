package io.pulsrag.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.GeoScorer;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link GeoScorer} promises. A scorer's test extends this and hands one over. */
public abstract class GeoScorerContract {

  private static final double ROUNDING = 1e-9;

  private static final List<GeoPoint> CENTERS =
      List.of(
          Samples.LYON,
          new GeoPoint(-17.8, 179.99),
          new GeoPoint(0, -180),
          new GeoPoint(90, 0),
          new GeoPoint(-90, 12),
          new GeoPoint(0, 0));

  /** The scorer. */
  protected abstract GeoScorer scorer();

  @Test
  @DisplayName("at the center of the place that was asked for the score is 1")
  void centerIsBest() {
    for (GeoPoint center : CENTERS) {
      assertThat(scorer().score(around(center), at(center))).isCloseTo(1, within(ROUNDING));
    }
  }

  @Test
  @DisplayName("a score is from 0 to 1, anywhere on earth")
  void bounded() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      GeoPoint point =
          new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
      for (GeoPoint center : CENTERS) {
        assertThat(scorer().score(around(center), at(point))).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  @DisplayName("going away from the center in a straight line never raises the score")
  void fallsWithDistance() {
    for (GeoPoint center : CENTERS) {
      for (double bearing = 0; bearing < 360; bearing += 22.5) {
        double last = 1;
        for (double meters = 1; meters < 19_000_000; meters *= 1.3) {
          double score = scorer().score(around(center), at(destination(center, bearing, meters)));
          assertThat(score)
              .as("%s m from %s towards %s degrees", meters, center, bearing)
              .isLessThanOrEqualTo(last + ROUNDING);
          last = score;
        }
      }
    }
  }

  @Test
  @DisplayName("of several places the best one counts, in whatever order")
  void bestPlaceCounts() {
    Place near = Place.at(destination(Samples.LYON, 45, 300));
    Place far = Place.at(destination(Samples.LYON, 90, 900_000));
    Place unknown = new Place("Ailleurs", null, null, "Lyon", null);
    double alone = scorer().score(around(Samples.LYON), List.of(near));
    for (List<Place> places :
        List.of(List.of(far, near), List.of(near, far), List.of(unknown, near, far))) {
      assertThat(scorer().score(around(Samples.LYON), places)).isEqualTo(alone);
    }
  }

  @Test
  @DisplayName("without any position the score is 0")
  void nowhereIsZero() {
    Place unknown = new Place("Le Péristyle", null, "69001", "Lyon", null);
    assertThat(scorer().score(around(Samples.LYON), List.of())).isZero();
    assertThat(scorer().score(around(Samples.LYON), List.of(unknown))).isZero();
  }

  @Test
  @DisplayName("a place that was asked for by name alone still gets a score from 0 to 1")
  void noCenter() {
    Where named = Where.of("Lyon", Where.Kind.CITY, Filter.equal("city", "Lyon"), null);
    assertThat(scorer().score(named, at(Samples.LYON))).isBetween(0.0, 1.0);
  }

  @Test
  @DisplayName("the same places give the same score")
  void pure() {
    Where asked = around(Samples.LYON);
    assertThat(Stream.generate(() -> scorer().score(asked, at(Samples.PARIS))).limit(5).distinct())
        .hasSize(1);
  }

  private static Where around(GeoPoint center) {
    return Where.around("ici", center, 10_000);
  }

  private static List<Place> at(GeoPoint point) {
    return List.of(Place.at(point));
  }

  /** Where a great circle leads; the direct problem on a sphere. */
  private static GeoPoint destination(GeoPoint from, double bearingDegrees, double meters) {
    double angle = meters / GeoPoint.EARTH_RADIUS_METERS;
    double phi = Math.toRadians(from.latitude());
    double bearing = Math.toRadians(bearingDegrees);
    double sine =
        Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    double lambda =
        Math.toRadians(from.longitude())
            + Math.atan2(
                Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
                Math.cos(angle) - Math.sin(phi) * sine);
    return new GeoPoint(
        Math.toDegrees(Math.asin(Math.clamp(sine, -1, 1))),
        Math.IEEEremainder(Math.toDegrees(lambda), 360));
  }
}
