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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void badNumbersAreNamed() {
    assertThatThrownBy(() -> Decay.linear(0)).hasMessageContaining("scale");
    assertThatThrownBy(() -> Decay.linear(1).offset(-1)).hasMessageContaining("offset");
    assertThatThrownBy(() -> new Decay(Decay.Shape.LINEAR, 0, 1, 1)).hasMessageContaining("decay");
  }
}
