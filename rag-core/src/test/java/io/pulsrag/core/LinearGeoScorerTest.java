package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.testkit.GeoScorerContract;
import io.pulsrag.core.testkit.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearGeoScorerTest extends GeoScorerContract {
  @Override
  protected GeoScorer scorer() {
    return GeoScorer.linear(20_000);
  }

  @Test
  void fallsToOneHalfAtHalfTheScale() {
    double meters = Samples.LYON.distanceMeters(Samples.PARIS);
    double score =
        GeoScorer.linear(2 * meters)
            .score(Where.around("Lyon", Samples.LYON, 1_000), List.of(Place.at(Samples.PARIS)));
    assertThat(score).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aScaleIsAboveZero() {
    for (double scale : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> GeoScorer.linear(scale)).hasMessageContaining("" + scale);
    }
  }
}
