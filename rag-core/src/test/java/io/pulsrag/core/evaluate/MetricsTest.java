package io.pulsrag.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static final List<String> RANKED = List.of("a", "b", "c", "d");

  @Test
  @DisplayName("gains are discounted by rank and divided by the ideal")
  void ndcg() {
    assertThat(RankingMetrics.ndcg(RANKED, Set.of("a", "b"), 10)).isEqualTo(1);
    double expected =
        (1 / (Math.log(3) / Math.log(2)) + 1 / (Math.log(5) / Math.log(2)))
            / (1 + 1 / (Math.log(3) / Math.log(2)));
    assertThat(RankingMetrics.ndcg(RANKED, Set.of("b", "d"), 10))
        .isCloseTo(expected, within(1e-12));
    assertThat(RankingMetrics.ndcg(RANKED, Set.of(), 10)).isZero();
    assertThat(RankingMetrics.ndcg(RANKED, Set.of("d"), 3)).isZero();
  }

  @Test
  @DisplayName("recall is capped by what fits under the cut-off, precision is not")
  void recallAndPrecision() {
    assertThat(RankingMetrics.recall(RANKED, Set.of("a", "x", "y"), 2)).isEqualTo(0.5);
    assertThat(RankingMetrics.precision(RANKED, Set.of("a", "b"), 5)).isEqualTo(0.4);
    assertThat(RankingMetrics.reciprocalRank(RANKED, Set.of("c")))
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(RankingMetrics.successAt1(List.of(), Set.of("a"))).isZero();
  }

  @Test
  @DisplayName("windows that touch are one, and a minute more or less does not matter")
  void windows() {
    TimeWindow saturday = window("2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z");
    TimeWindow sunday = window("2026-11-22T00:00:00Z", "2026-11-22T23:59:59Z");
    TimeWindow weekend = window("2026-11-21T00:00:00Z", "2026-11-23T00:00:00Z");
    assertThat(WindowMetrics.same(List.of(weekend), List.of(sunday, saturday))).isTrue();
    assertThat(WindowMetrics.same(List.of(weekend), List.of(saturday))).isFalse();
    assertThat(WindowMetrics.overlap(List.of(weekend), List.of(saturday)))
        .isCloseTo(0.5, within(1e-9));
    assertThat(WindowMetrics.overlap(List.of(), List.of())).isEqualTo(1);
  }

  @Test
  @DisplayName("means are kept by name, in the order of first sight")
  void tally() {
    Tally tally = new Tally();
    tally.add("b", true);
    tally.add("a", 0.5);
    tally.add("b", false);
    assertThat(tally.means())
        .containsExactly(new Tally.Mean("b", 0.5, 2), new Tally.Mean("a", 0.5, 1));
    assertThat(tally.mean("c")).isEmpty();
  }

  private static TimeWindow window(String from, String to) {
    return new TimeWindow(Instant.parse(from), Instant.parse(to));
  }
}
