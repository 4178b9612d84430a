package io.pulsrag.core.rank;

import static io.pulsrag.core.testkit.Samples.SATURDAY_EVENING;
import static io.pulsrag.core.testkit.Samples.document;
import static io.pulsrag.core.testkit.Samples.ids;
import static io.pulsrag.core.testkit.Samples.query;
import static io.pulsrag.core.testkit.Samples.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import io.pulsrag.core.testkit.RankerContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MomentRankerTest extends RankerContract {

  private static final TimeWindow AFTERNOON =
      window("2026-11-22T11:00:00Z", "2026-11-22T17:00:00Z");

  @Override
  protected Ranker ranker() {
    return new MomentRanker();
  }

  @Override
  protected Query asked() {
    return during(SATURDAY_EVENING);
  }

  @Test
  @DisplayName("what begins in the asked time comes before what is nearly over by then")
  void beginsInside() {
    Hit morning = hit("morning", 1, window("2026-11-22T10:00:00Z", "2026-11-22T11:15:00Z"));
    Hit atFour = hit("at-four", 0.9, window("2026-11-22T15:00:00Z", "2026-11-22T16:00:00Z"));
    List<Hit> ranked = ranker().rank(during(AFTERNOON), List.of(morning, atFour));
    assertThat(ids(ranked)).containsExactly("at-four", "morning");
    assertThat(ranked.getLast().score()).isCloseTo(0.6, within(1e-9));
    assertThat(ranked.getLast().parts().parts()).containsEntry(MomentRanker.MOMENT, 0.6);
    assertThat(ranked.getFirst()).isEqualTo(atFour);
  }

  @Test
  @DisplayName("of tomorrow, the night that begins this evening comes last")
  void theNightBefore() {
    TimeWindow sunday = window("2026-11-21T23:00:00Z", "2026-11-22T23:00:00Z");
    Hit club = hit("club", 1, window("2026-11-21T22:00:00Z", "2026-11-22T04:00:00Z"));
    Hit walk = hit("walk", 0.6, window("2026-11-22T09:00:00Z", "2026-11-22T10:00:00Z"));
    assertThat(ids(ranker().rank(during(sunday), List.of(club, walk))))
        .containsExactly("walk", "club");
  }

  @Test
  @DisplayName("what is open during the whole of the asked time keeps its score")
  void openAllAlong() {
    Hit openAllDay = hit("open", 1, window("2026-11-22T09:00:00Z", "2026-11-22T17:00:00Z"));
    assertThat(ranker().rank(during(AFTERNOON), List.of(openAllDay))).containsExactly(openAllDay);
  }

  @Test
  @DisplayName("the best of several occurrences and windows counts")
  void bestPair() {
    Hit twice =
        hit(
            "twice",
            1,
            window("2026-11-21T17:00:00Z", "2026-11-21T18:10:00Z"),
            window("2026-11-22T15:00:00Z", "2026-11-22T16:00:00Z"));
    assertThat(ranker().rank(during(SATURDAY_EVENING, AFTERNOON), List.of(twice)))
        .containsExactly(twice);
  }

  @Test
  @DisplayName("a score below nought falls too")
  void negativeScores() {
    TimeWindow nearlyOver = window("2026-11-22T10:00:00Z", "2026-11-22T11:15:00Z");
    List<Hit> ranked = ranker().rank(during(AFTERNOON), List.of(hit("a", -1, nearlyOver)));
    assertThat(ranked.getFirst().score()).isCloseTo(-1.4, within(1e-9));
  }

  @Test
  @DisplayName("open ends of the asked time, no time asked and no time known change nothing")
  void nothingToCompare() {
    TimeWindow always = new TimeWindow(Instant.MIN, Instant.MAX);
    TimeWindow fromNow = new TimeWindow(AFTERNOON.from(), Instant.MAX);
    Hit inside = hit("a", 1, window("2026-11-22T15:00:00Z", "2026-11-22T16:00:00Z"));
    Hit timeless = hit("b", 1);
    List<Hit> hits = List.of(inside, timeless);
    assertThat(ranker().rank(during(always), hits)).isEqualTo(hits);
    assertThat(ranker().rank(during(fromNow), hits)).isEqualTo(hits);
    assertThat(ranker().rank(query().text("concert").build(), hits)).isEqualTo(hits);
  }

  private static Query during(TimeWindow... windows) {
    When when = When.of(List.of(windows), "alors");
    return query().text("concert").constraints(new Constraints(when, null, List.of())).build();
  }

  private static Hit hit(String id, double score, TimeWindow... occurrences) {
    return new Hit(
        document(id).occurrences(List.of(occurrences)).build(),
        score,
        ScoreParts.of(ScoreParts.FUSION, score));
  }
}
