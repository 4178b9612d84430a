package io.pulsrag.core.understand.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** When-exact on the questions of the evaluation set, with the standard conventions. */
final class QuestionsMeasure {
  private static final Duration TOLERANCE = Duration.ofSeconds(60);

  private QuestionsMeasure() {}

  static List<Score> scores(Path shared) {
    var single = new Score("questions, one turn, exact");
    var dialogue = new Score("questions, several turns, exact");
    var french = new Score("questions, French, exact");
    var english = new Score("questions, English, exact");
    var several = new Score("questions, several windows, exact");
    for (var row : Shared.rows(shared.resolve("eval/dev/queries.jsonl"))) {
      if (!row.at("/expected/intent").asText().equals("search")) {
        continue;
      }
      var found = found(row);
      boolean right = right(row.get("expected"), found);
      var miss =
          row.get("id").asText()
              + " "
              + row.get("now").asText()
              + " "
              + row.get("history")
              + " "
              + row.get("text").asText()
              + " | "
              + row.at("/expected/when")
              + " | "
              + found.windows().stream()
                  .map(w -> DucklingMeasure.local(w.from()) + " " + DucklingMeasure.local(w.to()))
                  .toList();
      (row.get("history").isEmpty() ? single : dialogue).add(right, miss);
      (row.get("lang").asText().equals("fr") ? french : english).add(right, miss);
      if (row.at("/expected/when").size() > 1) {
        several.add(right, miss);
      }
    }
    return List.of(single, dialogue, french, english, several);
  }

  private static TimeConstraint found(JsonNode row) {
    var clock =
        Clock.fixed(
            OffsetDateTime.parse(row.get("now").asText()).toInstant(), DucklingMeasure.PARIS);
    var times =
        row.get("lang").asText().equals("fr")
            ? TimeExpressions.french()
            : TimeExpressions.english();
    TimeConstraint state = null;
    for (var turn : row.get("history")) {
      var said = times.constraint(turn.get("user").asText(), clock, state);
      state = said.isPresent() ? said : state;
    }
    var last = times.constraint(row.get("text").asText(), clock, state);
    return last.isPresent() || state == null ? last : state;
  }

  private static boolean right(JsonNode expected, TimeConstraint found) {
    if (expected.get("when").isNull()) {
      return found.windows().isEmpty();
    }
    var readings = new ArrayList<JsonNode>();
    readings.add(expected.get("when"));
    expected
        .get("when_accept")
        .forEach(reading -> readings.add(reading.isArray() ? reading : null));
    return readings.stream().anyMatch(reading -> reading != null && same(reading, found));
  }

  private static boolean same(JsonNode reading, TimeConstraint found) {
    if (reading.size() != found.windows().size()) {
      return false;
    }
    for (int i = 0; i < reading.size(); i++) {
      var window = found.windows().get(i);
      if (!near(reading.get(i).get("from"), window.from())
          || !near(reading.get(i).get("to"), window.to())) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(JsonNode expected, Instant found) {
    if (expected.isNull()) {
      return found.equals(Instant.MAX);
    }
    var text = expected.asText();
    var instant =
        text.matches(".*[+-]\\d\\d:\\d\\d$")
            ? OffsetDateTime.parse(text).toInstant()
            : java.time.LocalDateTime.parse(text).atZone(DucklingMeasure.PARIS).toInstant();
    return !found.equals(Instant.MIN)
        && !found.equals(Instant.MAX)
        && Duration.between(instant, found).abs().compareTo(TOLERANCE) <= 0;
  }
}
