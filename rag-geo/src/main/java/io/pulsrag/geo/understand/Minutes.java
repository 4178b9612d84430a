package io.pulsrag.geo.understand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that is no plain number of minutes or hours: "trois quarts d'heure", "half an hour",
 * "1h30". Immutable.
 *
 * @param minutes above 0
 * @param to index after its last word
 */
record Minutes(double minutes, int to) {

  private static final double HOUR = 60;
  private static final Pattern HOURS = Pattern.compile("([0-9]{1,2})h([0-9]{2})");

  /** The time that begins at an index, or null. */
  static @Nullable Minutes at(Words words, int i) {
    if (words.at(i, "quart", "d", "heure")) {
      return new Minutes(HOUR / 4, i + 3);
    }
    if (words.at(i + 1, "quarts", "d", "heure")) {
      return scaled(words, i, HOUR / 4, i + 4);
    }
    if (words.at(i, "demi", "heure") || words.at(i, "half", "hour")) {
      return new Minutes(HOUR / 2, i + 2);
    }
    if (words.at(i, "half", "an", "hour")) {
      return new Minutes(HOUR / 2, i + 3);
    }
    if (words.at(i, "quarter", "of", "an", "hour")) {
      return new Minutes(HOUR / 4, i + 4);
    }
    if (words.at(i, "an", "hour")) {
      boolean half = words.at(i + 2, "and", "a", "half");
      return new Minutes(half ? 1.5 * HOUR : HOUR, half ? i + 5 : i + 2);
    }
    if (words.at(i + 1, "heure", "et", "demie") || words.at(i + 1, "heures", "et", "demie")) {
      Minutes whole = scaled(words, i, HOUR, i + 4);
      return whole == null ? null : new Minutes(whole.minutes + HOUR / 2, whole.to);
    }
    Matcher hours = HOURS.matcher(words.key(i));
    return hours.matches()
        ? new Minutes(
            HOUR * Integer.parseInt(hours.group(1)) + Integer.parseInt(hours.group(2)), i + 1)
        : null;
  }

  private static @Nullable Minutes scaled(Words words, int i, double unit, int to) {
    double number = Numerals.number(words.key(i));
    return number > 0 ? new Minutes(number * unit, to) : null;
  }
}
