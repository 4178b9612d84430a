package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Folding;
import io.pulsrag.core.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The nearest time of what a question calls without a date: "ma soirée", "un week-end", "a Sunday".
 * It is put into words that say a date ("ce soir"), and read like any other.
 */
final class NearestTime {

  private static final List<String> PARTS = List.of("evening", "afternoon", "morning");

  private final Function<String, List<TimeWindow>> days;

  /**
   * @param days the stretches to plan of words that say a date, none when those are over
   */
  NearestTime(Function<String, List<TimeWindow>> days) {
    this.days = days;
  }

  /** The first of the readings that is not over, or nothing when no such time is called. */
  List<TimeWindow> of(String question) {
    String folded = Folding.fold(question);
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (String said : said(folded, PlanWords.bundle(language))) {
        List<TimeWindow> found = days.apply(said);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The only part of a day that a question names and that is no date by itself, or "". */
  static String part(String question) {
    String folded = Folding.fold(question);
    List<String> named =
        List.of(Locale.FRENCH, Locale.ENGLISH).stream()
            .map(PlanWords::bundle)
            .flatMap(
                words ->
                    Stream.concat(PARTS.stream(), Stream.of("whole"))
                        .filter(name -> names(folded, words.getString("nearest." + name))))
            .distinct()
            .toList();
    return named.size() == 1 && PARTS.contains(named.getFirst()) ? named.getFirst() : "";
  }

  /** Whether a question names a part of the day: "evening", "afternoon" or "morning". */
  static boolean names(String question, Locale language, String part) {
    return names(Folding.fold(question), PlanWords.bundle(language).getString("nearest." + part));
  }

  private static List<String> said(String folded, ResourceBundle words) {
    if (names(folded, words.getString("nearest.weekend"))) {
      return List.of(words.getString("nearest.weekend.said"));
    }
    if (names(folded, words.getString("nearest.week"))) {
      return List.of(words.getString("nearest.week.said"));
    }
    String part =
        PARTS.stream()
            .filter(name -> names(folded, words.getString("nearest." + name)))
            .findFirst()
            .orElse("");
    Matcher day = whole(words.getString("nearest.days")).matcher(folded);
    List<String> said = new ArrayList<>();
    if (day.find()) {
      said.add(
          part.isEmpty()
              ? day.group()
              : day.group() + " " + words.getString("nearest." + part + ".of"));
    } else if (!part.isEmpty()) {
      said.addAll(List.of(words.getString("nearest." + part + ".said").split("\\|")));
    }
    return said;
  }

  private static boolean names(String folded, String alternatives) {
    return whole(alternatives).matcher(folded).find();
  }

  private static Pattern whole(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b");
  }
}
