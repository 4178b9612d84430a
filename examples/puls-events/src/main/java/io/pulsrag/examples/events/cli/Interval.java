package io.pulsrag.examples.events.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time as people write it. */
final class Interval {

  private static final Pattern WORDS = Pattern.compile("(\\d{1,6})\\s?(s|min|m|h|d|j)");
  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * A length of time.
   *
   * @param text 90s, 30m, 1h, 1d (or 1j), or as ISO 8601 has it: PT1H
   * @throws IllegalArgumentException if it is none, or not within a second to a year
   */
  static Duration parse(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher words = WORDS.matcher(plain);
    Duration duration;
    try {
      duration = words.matches() ? of(Long.parseLong(words.group(1)), words.group(2)) : iso(plain);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no length of time: '" + text + "'", e);
    }
    if (duration.compareTo(Duration.ofSeconds(1)) < 0 || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("not within a second to a year: '" + text + "'");
    }
    return duration;
  }

  private static Duration iso(String text) {
    return Duration.parse(text);
  }

  private static Duration of(long number, String unit) {
    return switch (unit) {
      case "s" -> Duration.ofSeconds(number);
      case "h" -> Duration.ofHours(number);
      case "d", "j" -> Duration.ofDays(number);
      default -> Duration.ofMinutes(number);
    };
  }

  private Interval() {}
}
