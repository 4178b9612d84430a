package io.pulsrag.core.understand.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Spans and intervals on the Recognizers-Text sentences: only rows with one expression and a single
 * reading, that carry a reference time or a year. Stretches of hours are apart, as their parts of
 * the day follow other conventions.
 */
final class RecognizersMeasure {
  private static final Set<String> KINDS = Set.of("date", "daterange", "datetime", "datetimerange");
  private static final Set<String> LEADING =
      Set.of(
          "le", "la", "les", "l'", "l’", "the", "on", "en", "au", "à", "in", "at", "du", "for",
          "dans");

  private RecognizersMeasure() {}

  static List<Score> scores(Path shared, SeededSplit.Part part) {
    var scores = new ArrayList<Score>();
    for (var language : List.of("fr", "en")) {
      var spans = new Score("recognizers " + language + ", " + part + ", span");
      var intervals = new Score("recognizers " + language + ", " + part + ", interval");
      var hours = new Score("recognizers " + language + ", " + part + ", hours, interval");
      for (var row :
          Shared.rows(shared.resolve("data/time/recognizers-" + language + "-dev.jsonl"))) {
        if (SeededSplit.of(row.get("text").asText()) == part && counts(row)) {
          var found = best(row, language);
          boolean right = found != null && right(row, found);
          var miss =
              row.get("ref").asText()
                  + " "
                  + row.get("text").asText()
                  + " | "
                  + row.get("span").asText()
                  + " | "
                  + row.get("expected_start").asText()
                  + " "
                  + row.get("expected_end").asText()
                  + " | "
                  + (found == null
                      ? "nothing"
                      : row.get("text").asText().substring(found.start(), found.end())
                          + " "
                          + found.windows().stream()
                              .map(
                                  w ->
                                      DucklingMeasure.local(w.from())
                                          + " "
                                          + DucklingMeasure.local(w.to()))
                              .toList());
          spans.add(found != null && sameSpan(row, found), miss);
          (row.get("kind").asText().equals("datetimerange") ? hours : intervals).add(right, miss);
        }
      }
      scores.addAll(List.of(spans, intervals, hours));
    }
    return scores;
  }

  private static boolean counts(JsonNode row) {
    boolean dated = !row.get("ref").isNull() || row.get("span").asText().matches(".*\\d{4}.*");
    boolean bounded = !row.get("expected_start").isNull() || !row.get("expected_end").isNull();
    return row.get("n_entities").asInt() == 1
        && KINDS.contains(row.get("kind").asText())
        && !row.get("ambiguous").asBoolean()
        && dated
        && bounded;
  }

  private static TimeExpression best(JsonNode row, String language) {
    var ref =
        row.get("ref").isNull()
            ? LocalDateTime.of(2020, 1, 1, 0, 0)
            : LocalDateTime.parse(row.get("ref").asText());
    var clock = Clock.fixed(ref.atZone(DucklingMeasure.PARIS).toInstant(), DucklingMeasure.PARIS);
    var times = language.equals("fr") ? TimeExpressions.french() : TimeExpressions.english();
    var text = row.get("text").asText();
    int start =
        Math.max(
            0,
            text.toLowerCase(Locale.ROOT)
                .indexOf(row.get("span").asText().toLowerCase(Locale.ROOT)));
    int end = start + row.get("span").asText().length();
    TimeExpression best = null;
    for (var found : times.parse(text, clock)) {
      if (overlap(found, start, end) > (best == null ? 0 : overlap(best, start, end))) {
        best = found;
      }
    }
    return best;
  }

  private static int overlap(TimeExpression found, int start, int end) {
    return Math.min(found.end(), end) - Math.max(found.start(), start);
  }

  private static boolean sameSpan(JsonNode row, TimeExpression found) {
    return bare(row.get("text").asText().substring(found.start(), found.end()))
        .equals(bare(row.get("span").asText()));
  }

  /** Without the small words before it, which each corpus counts in or out in its own way. */
  private static String bare(String span) {
    var text = span.toLowerCase(Locale.ROOT).strip();
    for (var word : LEADING) {
      if (text.startsWith(word + " ") || (word.endsWith("'") && text.startsWith(word))) {
        return bare(text.substring(word.length()));
      }
    }
    return text.replaceAll("[.,]$", "");
  }

  private static boolean right(JsonNode row, TimeExpression found) {
    if (found.windows().size() != 1) {
      return false;
    }
    var window = found.windows().getFirst();
    boolean from = same(row.get("expected_start"), window.from());
    return from
        && (row.get("kind").asText().equals("datetime")
            || same(row.get("expected_end"), window.to()));
  }

  private static boolean same(JsonNode expected, Instant found) {
    if (expected.isNull()) {
      return found.equals(Instant.MIN) || found.equals(Instant.MAX);
    }
    return LocalDateTime.parse(expected.asText())
        .atZone(DucklingMeasure.PARIS)
        .toInstant()
        .equals(found);
  }
}
