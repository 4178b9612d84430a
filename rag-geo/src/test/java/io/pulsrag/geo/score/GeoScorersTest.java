package io.pulsrag.geo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.GeoScorer;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import io.pulsrag.core.testkit.GeoScorerContract;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeoScorersTest {

  @Nested
  class Linear extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return Decay.linear(5_000).offset(500);
    }
  }

  @Nested
  class Exponential extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return Decay.exponential(5_000);
    }
  }

  @Nested
  class Gaussian extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return Decay.gaussian(5_000).offset(1_000);
    }
  }

  @Nested
  class Walking extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return GeoScorers.travelTime(TravelMode.WALKING, 15);
    }
  }

  @Nested
  class Transit extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return GeoScorers.travelTime(TravelMode.TRANSIT, 30);
    }
  }

  @ParameterizedTest
  @EnumSource
  void decayIsReachedAtOffsetPlusScale(Decay.Shape shape) {
    Decay decay = new Decay(shape, 300, 2_000, 0.3);
    assertThat(decay.at(0)).isEqualTo(1);
    assertThat(decay.at(300)).isEqualTo(1);
    assertThat(decay.at(2_300)).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void insideAnAreaNothingIsLost() {
    GeoPoint center = new GeoPoint(48.86, 2.35);
    GeoScorer scorer =
        GeoScorers.inside(new Area.Box(48.81, 2.22, 48.91, 2.47), Decay.linear(1_000));
    Where asked = Where.around("Paris", center, 5_000);
    assertThat(scorer.score(asked, List.of(Place.at(new GeoPoint(48.82, 2.25))))).isEqualTo(1);
    assertThat(scorer.score(asked, List.of(Place.at(new GeoPoint(48.95, 2.25))))).isZero();
  }

  @ParameterizedTest(name = "{0} at {1} to {2} km/h")
  @CsvSource({"WALKING, 4, 5.6", "CYCLING, 12.5, 18.5"})
  @DisplayName("a true time lies between two thirds and one and a half times the estimate")
  void errorOfTravelTimes(TravelMode mode, double slow, double fast) {
    for (double meters = 100; meters <= 20_000; meters += 100) {
      double estimate = mode.minutes(meters);
      for (double detour = 1.1; detour <= 1.55; detour += 0.05) {
        assertThat(60 * meters * detour / 1_000 / fast).isGreaterThan(estimate * 2 / 3);
        assertThat(60 * meters * detour / 1_000 / slow).isLessThan(estimate * 3 / 2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("the way of a time takes that time")
  void timesAndWaysAreInverse(TravelMode mode) {
    for (double meters = 200; meters <= 50_000; meters += 700) {
      assertThat(mode.meters(mode.minutes(meters))).isCloseTo(meters, within(1e-6));
    }
  }

  @Test
  @DisplayName("the nearest of several venues counts, and what is online only is nowhere near")
  void severalVenuesAndOnline() {
    Where asked = Where.around("ici", new GeoPoint(45, 5), 1_000);
    Place near = Place.at(new GeoPoint(45.01, 5));
    Place far = Place.at(new GeoPoint(46, 5));
    for (GeoScorer scorer :
        List.of(Decay.linear(5_000), GeoScorers.travelTime(TravelMode.WALKING, 20))) {
      assertThat(scorer.score(asked, List.of(far, near)))
          .isEqualTo(scorer.score(asked, List.of(near)))
          .isPositive();
      assertThat(scorer.score(asked, List.of())).isZero();
    }
  }

  @Test
  void badNumbersAreNamed() {
    assertThatThrownBy(() -> Decay.linear(0)).hasMessageContaining("scale");
    assertThatThrownBy(() -> Decay.linear(1).offset(-1)).hasMessageContaining("offset");
    assertThatThrownBy(() -> new Decay(Decay.Shape.LINEAR, 0, 1, 1)).hasMessageContaining("decay");
  }
}
