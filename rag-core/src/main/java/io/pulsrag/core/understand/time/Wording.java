package io.pulsrag.core.understand.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says windows in words a person can check against a calendar. The year is said when it is not the
 * year of the question.
 */
final class Wording {
  private static final int MOST_SAID = 4;
  private static final Map<Locale, Phrases> PHRASES = new ConcurrentHashMap<>();

  private final Phrases phrases;
  private final LocalDateTime now;

  Wording(Locale locale, LocalDateTime now) {
    this.phrases = PHRASES.computeIfAbsent(locale, Phrases::new);
    this.now = now;
  }

  String of(List<Span> spans) {
    if (spans.isEmpty()) {
      return "";
    }
    if (spans.size() == 2 && wholeDays(spans.get(0)) == 1 && wholeDays(spans.get(1)) == 1) {
      return pair(spans.get(0).from().toLocalDate(), spans.get(1).from().toLocalDate());
    }
    var said = new ArrayList<String>();
    for (var span : spans.subList(0, Math.min(MOST_SAID, spans.size()))) {
      said.add(say(span));
    }
    if (spans.size() > MOST_SAID) {
      return phrases.fill("more", String.join(phrases.get("list"), said), spans.size());
    }
    var last = said.removeLast();
    return said.isEmpty()
        ? last
        : String.join(phrases.get("list"), said) + phrases.get("and") + last;
  }

  private String say(Span span) {
    if (span.openStart() && span.openEnd()) {
      return phrases.get("ever");
    }
    if (span.openStart()) {
      return phrases.fill("until", point(span.to()));
    }
    if (span.openEnd()) {
      return phrases.fill("from", point(span.from()));
    }
    long days = wholeDays(span);
    var first = span.from().toLocalDate();
    if (days > 0) {
      return wholeDays(first, first.plusDays(days - 1), days);
    }
    if (sameDay(span)) {
      return withinDay(span, first);
    }
    return phrases.fill("across", point(span.from()), point(span.to()));
  }

  private String wholeDays(LocalDate first, LocalDate last, long days) {
    if (days == 1) {
      return day(first);
    }
    if (days == 2) {
      return pair(first, last);
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return phrases.format("month", first);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return phrases.format("year", first);
    }
    return phrases.fill("days", shortened(first, last), day(last));
  }

  private String withinDay(Span span, LocalDate day) {
    var length = java.time.Duration.between(span.from(), span.to());
    var from = time(span.from().toLocalTime());
    if (length.toMinutes() <= 1) {
      return phrases.fill("moment", day(day), from);
    }
    return phrases.fill("hours", day(day), from, time(span.to().toLocalTime()));
  }

  private static boolean sameDay(Span span) {
    return span.to().minusNanos(1).toLocalDate().equals(span.from().toLocalDate());
  }

  /** The number of whole days covered, 0 when an end is not midnight or open. */
  private static long wholeDays(Span span) {
    boolean whole =
        !span.openStart() && !span.openEnd() && midnight(span.from()) && midnight(span.to());
    return whole
        ? span.to().toLocalDate().toEpochDay() - span.from().toLocalDate().toEpochDay()
        : 0;
  }

  private static boolean midnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private String pair(LocalDate first, LocalDate last) {
    return phrases.fill("two", shortened(first, last), day(last));
  }

  private String shortened(LocalDate first, LocalDate last) {
    return first.getYear() == last.getYear() && first.getMonth() == last.getMonth()
        ? phrases.format("day", first)
        : day(first);
  }

  private String day(LocalDate day) {
    return phrases.format(day.getYear() == now.getYear() ? "dayMonth" : "dayMonthYear", day);
  }

  private String point(LocalDateTime time) {
    return midnight(time)
        ? day(time.toLocalDate())
        : phrases.fill("moment", day(time.toLocalDate()), time(time.toLocalTime()));
  }

  private String time(LocalTime time) {
    if (time.equals(LocalTime.MIDNIGHT)) {
      return phrases.get("midnight");
    }
    return phrases.format(
        time.getSecond() != 0 ? "second" : time.getMinute() != 0 ? "minute" : "hour", time);
  }

  /** The words of one language. */
  private static final class Phrases {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

    Phrases(Locale locale) {
      this.locale = locale;
      this.bundle = ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording", locale);
    }

    String get(String key) {
      return bundle.getString(key);
    }

    /** The phrase with its numbered places filled. */
    String fill(String key, Object... arguments) {
      var text = bundle.getString(key);
      for (int i = 0; i < arguments.length; i++) {
        text = text.replace("{" + i + "}", arguments[i].toString());
      }
      return text;
    }

    String format(String key, java.time.temporal.TemporalAccessor time) {
      var text =
          formatters
              .computeIfAbsent(key, k -> DateTimeFormatter.ofPattern(bundle.getString(k), locale))
              .format(time);
      boolean first =
          key.startsWith("day") && time.get(java.time.temporal.ChronoField.DAY_OF_MONTH) == 1;
      return first ? text.replaceFirst("\\b1\\b", bundle.getString("first")) : text;
    }
  }
}
