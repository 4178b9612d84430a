package io.pulsrag.geo.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.geo.itinerary.Instances.Instance;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far the heuristic is from the proven plan where a proof takes long, and how long it takes.
 */
@Tag("endurance")
class ItineraryEnduranceTest {

  private static final long PROOF = 50_000_000_000L;

  @ParameterizedTest(name = "{0} candidates, {1} stops, {2} days, only opening hours: {3}")
  @CsvSource({
    "12, 5, 1, false",
    "13, 6, 1, false",
    "14, 6, 1, false",
    "12, 6, 2, false",
    "14, 6, 2, false",
    "12, 4, 1, true",
    "14, 4, 1, true",
    "14, 5, 2, true"
  })
  void theHeuristicStaysNearTheProvenPlan(int candidates, int stops, int days, boolean open) {
    int count = open ? 60 : 200;
    double[] gaps = new double[count];
    int proven = 0;
    for (int i = 0; i < count; i++) {
      Instance instance =
          open
              ? Instances.open(20_000 + i, candidates, stops, days)
              : Instances.random(20_000 + i, candidates, stops, days);
      double found =
          instance
              .planner()
              .exactNodes(0)
              .build()
              .plan(instance.candidates(), instance.request())
              .worth();
      Itinerary best =
          instance
              .planner()
              .exactNodes(PROOF)
              .build()
              .plan(instance.candidates(), instance.request());
      proven += best.proven() ? 1 : 0;
      gaps[i] = best.worth() == 0 ? 0 : 1 - found / best.worth();
    }
    Arrays.sort(gaps);
    double mean = Arrays.stream(gaps).average().orElseThrow();
    System.out.printf(
        "%d candidates, %d stops, %d days%s: seeds 20000-%d, %d proven, %d equal,"
            + " gap mean %.5f p95 %.5f max %.5f%n",
        candidates,
        stops,
        days,
        open ? ", only opening hours" : "",
        19_999 + count,
        proven,
        Arrays.stream(gaps).filter(gap -> gap < 1e-9).count(),
        mean,
        gaps[count * 95 / 100],
        gaps[count - 1]);
    assertThat(gaps[0]).isGreaterThan(-1e-9);
    assertThat(mean).isLessThan(0.01);
  }

  @Test
  void tellsHowLongPlansTake() {
    for (int candidates : new int[] {20, 50, 200}) {
      for (int days : new int[] {1, 2}) {
        long[] micros = new long[40];
        int proven = 0;
        for (int i = 0; i < micros.length; i++) {
          Instance instance = Instances.open(30_000 + i, candidates, 4 * days, days);
          ItineraryPlanner planner = instance.planner().build();
          long began = System.nanoTime();
          proven += planner.plan(instance.candidates(), instance.request()).proven() ? 1 : 0;
          micros[i] = (System.nanoTime() - began) / 1_000;
        }
        Arrays.sort(micros, micros.length / 4, micros.length);
        System.out.printf(
            "%d candidates, %d stops, %d days: %d of %d proven, p50 %d ms, max %d ms after warm-up%n",
            candidates,
            4 * days,
            days,
            proven,
            micros.length,
            micros[micros.length * 5 / 8] / 1_000,
            micros[micros.length - 1] / 1_000);
      }
    }
  }
}
