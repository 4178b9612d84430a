package io.pulsrag.core.understand.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Exact intervals on the Duckling corpus, with its own conventions, the wall clock of each row read
 * in Paris.
 */
final class DucklingMeasure {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private DucklingMeasure() {}

  /**
   * Rows that name the clock of another zone ("8 am PST"): their reference time has an offset of
   * its own, so that they can only be right where the asker's clock has it too.
   */
  private static final java.util.regex.Pattern NAMES_A_ZONE =
      java.util.regex.Pattern.compile("(?i).*\\b(gmt|utc|bst|cet|pst|pdt|mst|cst|est|edt)\\b.*");

  /** All rows, the clock of those that name a zone in the zone of their reference time. */
  static List<Score> whole(Path shared) {
    var french = new Score("duckling fr, both parts");
    var english = new Score("duckling en, both parts");
    var zones = new Score("duckling en, both parts, own zone where one is named");
    for (var row : Shared.rows(shared.resolve("data/time/duckling-dev.jsonl"))) {
      var text = row.get("text").asText();
      boolean right = right(row, found(row, PARIS), PARIS);
      if (row.get("lang").asText().equals("fr")) {
        french.add(right, text);
        continue;
      }
      english.add(right, text);
      ZoneId zone =
          NAMES_A_ZONE.matcher(text).matches()
              ? OffsetDateTime.parse(row.get("ref").asText()).getOffset()
              : PARIS;
      zones.add(right(row, found(row, zone), zone), text);
    }
    return List.of(french, english, zones);
  }

  static List<Score> scores(Path shared, SeededSplit.Part part) {
    var scores = new ArrayList<Score>();
    for (var language : List.of("fr", "en")) {
      var score = new Score("duckling " + language + ", " + part);
      var holidays = new Score("  of which without holidays");
      for (var row : Shared.rows(shared.resolve("data/time/duckling-dev.jsonl"))) {
        if (row.get("lang").asText().equals(language)
            && SeededSplit.of(row.get("text").asText()) == part) {
          var found = found(row, PARIS);
          boolean right = right(row, found, PARIS);
          var miss =
              row.get("text").asText()
                  + " | "
                  + row.get("expected_start").asText()
                  + " "
                  + row.get("expected_end").asText()
                  + " | "
                  + found.windows().stream()
                      .map(w -> local(w.from()) + " " + local(w.to()))
                      .toList();
          score.add(right, miss);
          if (row.get("holiday").isNull()) {
            holidays.add(right, miss);
          }
        }
      }
      scores.add(score);
      scores.add(holidays);
    }
    return scores;
  }

  private static TimeConstraint found(JsonNode row, ZoneId zone) {
    var now = OffsetDateTime.parse(row.get("ref").asText()).toLocalDateTime().atZone(zone);
    return expressions(row)
        .constraint(row.get("text").asText(), Clock.fixed(now.toInstant(), zone));
  }

  private static TimeExpressions expressions(JsonNode row) {
    if (row.get("lang").asText().equals("fr")) {
      return TimeExpressions.french().with(TimeSettings.duckling());
    }
    boolean british = row.get("locale").asText().equals("en-GB");
    return TimeExpressions.english(british ? Locale.UK : Locale.US)
        .with(TimeSettings.ducklingEnglish().withMonthFirst(!british));
  }

  private static boolean right(JsonNode row, TimeConstraint found, ZoneId zone) {
    if (row.get("negative").asBoolean()) {
      return !found.isPresent();
    }
    if (found.windows().size() != 1) {
      return false;
    }
    var window = found.windows().getFirst();
    return same(row.get("expected_start"), window.from(), zone)
        && same(row.get("expected_end"), window.to(), zone);
  }

  private static boolean same(JsonNode expected, Instant found, ZoneId zone) {
    if (expected.isNull()) {
      return found.equals(Instant.MIN) || found.equals(Instant.MAX);
    }
    return LocalDateTime.parse(expected.asText()).atZone(zone).toInstant().equals(found);
  }

  static String local(Instant instant) {
    return instant.equals(Instant.MIN) || instant.equals(Instant.MAX)
        ? "open"
        : LocalDateTime.ofInstant(instant, PARIS).toString();
  }
}
