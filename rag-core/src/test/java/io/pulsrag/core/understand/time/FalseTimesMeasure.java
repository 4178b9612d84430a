package io.pulsrag.core.understand.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Times found where none is said: questions of general knowledge and titles of events that name no
 * date.
 */
final class FalseTimesMeasure {
  /**
   * What plainly names a date or an hour; texts that hold one are left out. Slow and obvious on
   * purpose.
   */
  private static final Pattern NAMES_A_DATE =
      Pattern.compile(
          "\\d{3,4}|\\d+ ?(janv|fév|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|déc)|\\d+[/h]\\d*|"
              + "\\b(janvier|février|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|décembre|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|"
              + "dimanches?|week-?end|noël|pâques|toussaint|fête de la musique|journées (européennes )?du patrimoine|nuit des musées|nuit blanche|nouvel an|(saint|st)[- ](nicolas|valentin|patrick)|pentecôte|journée des femmes|été|hiver|siècles?|année|ans)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-10T08:00:00Z"), DucklingMeasure.PARIS);

  private FalseTimesMeasure() {}

  static List<Score> scores(Path shared) {
    var questions = new LinkedHashSet<String>();
    Shared.rows(shared.resolve("data/ir/piaf-v1.1/queries.jsonl"))
        .forEach(row -> questions.add(row.get("text").asText()));
    var titles = new LinkedHashSet<String>();
    Shared.rows(shared.resolve("data/openagenda/events-dev.jsonl.gz"))
        .forEach(row -> titles.add(row.get("title").asText()));
    return List.of(
        score("PIAF questions without a date, no time found", questions),
        score("event titles without a date, no time found", titles));
  }

  private static Score score(String name, Iterable<String> texts) {
    var score = new Score(name);
    for (var text : texts) {
      if (!NAMES_A_DATE.matcher(text).find()) {
        var found = TimeExpressions.french().parse(text, CLOCK);
        score.add(
            found.isEmpty(),
            text + " | " + found.stream().map(e -> text.substring(e.start(), e.end())).toList());
      }
    }
    return score;
  }
}
