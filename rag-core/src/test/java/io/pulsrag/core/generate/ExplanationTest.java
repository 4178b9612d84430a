package io.pulsrag.core.generate;

import static io.pulsrag.core.generate.Tasks.concert;
import static io.pulsrag.core.generate.Tasks.exhibition;
import static io.pulsrag.core.generate.Tasks.freeOnly;
import static io.pulsrag.core.generate.Tasks.paris;
import static io.pulsrag.core.generate.Tasks.saturday;
import static io.pulsrag.core.generate.Tasks.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Hit;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Trace;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Understood ASKED =
      search(
          Locale.FRENCH, "photographie", new Constraints(saturday(), paris(), List.of(freeOnly())));

  @Test
  @DisplayName("names the demands, the reasons, the parts and their ranks, and the versions")
  void explains() {
    List<Hit> hits =
        List.of(
            new Hit(exhibition(), 0.9, ScoreParts.of("lexical", 2).with("distance", 0.1)),
            new Hit(concert(), 0.5, ScoreParts.of("distance", 0.8)));
    Trace trace =
        new Trace(
            List.of(),
            List.of(
                new Trace.Order("retrieve", List.of("concert", "gone", "exhibition")),
                new Trace.Order("rank.score", List.of("exhibition", "concert"))));
    Answer answer = new Answer("…", List.of(), hits, ASKED, Usage.NONE, trace);
    Explanation explanation =
        Explanation.of(
            answer,
            Tasks.query(ASKED, Deadline.after(Duration.ofMinutes(1))),
            Tasks.NOW,
            CardFields.defaults(),
            Map.of("corpus", "42"));
    assertThat(explanation.constraints())
        .containsExactly(
            Map.entry("date", "samedi 22 novembre"),
            Map.entry("place", "Paris"),
            Map.entry("free", "gratuit"));
    assertThat(explanation.results().getFirst().why())
        .contains("photographie")
        .contains("c’est gratuit");
    assertThat(explanation.results().getFirst().ranks())
        .containsEntry("lexical", 1)
        .containsEntry("distance", 2);
    assertThat(explanation.results().getFirst().stages())
        .containsExactly(Map.entry("retrieve", 3), Map.entry("rank.score", 1));
    assertThat(explanation.results().getLast().why().replace('\u00a0', ' '))
        .isEqualTo("C’est le plus proche, à 750 m.");
    assertThat(explanation.versions())
        .containsEntry("corpus", "42")
        .containsEntry("prompt", "answer.v1.fr");
  }

  @Test
  @DisplayName("one line says what was understood")
  void understoodLine() {
    assertThat(UnderstoodLine.of(ASKED).replace('\u00a0', ' '))
        .isEqualTo("Compris : photographie, samedi 22 novembre, Paris, gratuit.");
    assertThat(UnderstoodLine.of(search(Locale.ENGLISH, "", Constraints.none())))
        .isEqualTo("Understood: a search without any particular condition.");
  }
}
