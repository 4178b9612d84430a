package io.pulsrag.examples.events.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hours at which a plan has to begin or to be over: "commence à 14 h", "end by 7pm". Immutable.
 *
 * @param from when it begins at the earliest, or null
 * @param to when it ends at the latest, or null
 */
record PlanHours(@Nullable LocalTime from, @Nullable LocalTime to) {

  private static final int HALF_DAY = 12;

  /** Nobody ends a plan before this hour, and nobody begins one before {@link #DAWN}. */
  private static final int EARLIEST_END = 9;

  private static final int DAWN = 7;
  private static final int HOURS = 24;

  private static final List<ResourceBundle> LANGUAGES =
      List.of(PlanWords.bundle(Locale.FRENCH), PlanWords.bundle(Locale.ENGLISH));

  private static final String CLOCK =
      "(?:(midi|noon)|(minuit|midnight)|(\\d{1,2})\\s*(?:h|heures?|:)?\\s*([0-5]\\d)?\\s*(am|pm|h\\b)?)";

  /** What a text says, in whichever language. */
  static PlanHours of(String text) {
    return new PlanHours(read(text, "hours.begin", DAWN), read(text, "hours.end", EARLIEST_END));
  }

  boolean isSaid() {
    return from != null || to != null;
  }

  private static @Nullable LocalTime read(String text, String key, int least) {
    for (ResourceBundle words : LANGUAGES) {
      Pattern pattern =
          Pattern.compile(
              "(?<![\\p{L}\\d])(?:" + words.getString(key) + ")\\s+" + CLOCK + "(?![\\p{L}\\d])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      Matcher said = pattern.matcher(text);
      if (said.find()) {
        return time(said, least);
      }
    }
    return null;
  }

  private static @Nullable LocalTime time(Matcher said, int least) {
    if (said.group(1) != null) {
      return LocalTime.NOON;
    }
    if (said.group(2) != null) {
      return LocalTime.of(HOURS - 1, 59);
    }
    int hour = Integer.parseInt(said.group(3));
    String half = said.group(5) == null ? "" : said.group(5).toLowerCase(Locale.ROOT);
    boolean later = half.equals("pm") || half.isEmpty() && hour < least;
    hour = later && hour < HALF_DAY ? hour + HALF_DAY : hour;
    int minute = said.group(4) == null ? 0 : Integer.parseInt(said.group(4));
    return hour < HOURS ? LocalTime.of(hour, minute) : null;
  }
}
