package io.pulsrag.examples.events.sample;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The line of dates an OpenAgenda export shows: "Samedi 8 mars, 18h00", "18 et 19 octobre". */
final class FrenchDateRange {
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRANCE);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH'h'mm", Locale.FRANCE);

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private FrenchDateRange() {}

  /**
   * @param timings at least one, in order
   * @param today the day of use; a date of another year is given its year
   */
  static String of(List<Timing> timings, LocalDate today) {
    List<LocalDate> days =
        timings.stream().map(timing -> timing.begin().toLocalDate()).distinct().toList();
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    if (days.size() == 1) {
      String hours =
          timings.stream()
              .map(Timing::begin)
              .map(HOUR::format)
              .distinct()
              .collect(Collectors.joining(", "));
      return capital(WEEKDAY.format(first)) + " " + full(first, today) + ", " + hours;
    }
    String joint = days.size() == 2 && first.plusDays(1).equals(last) ? " et " : " - ";
    boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
    return (sameMonth ? ordinal(first) : full(first, today)) + joint + full(last, today);
  }

  /** The form the dates of a record take: local time and the zone's offset. */
  static String iso(ZonedDateTime time) {
    return ISO.format(time);
  }

  private static String full(LocalDate day, LocalDate today) {
    String year = day.getYear() == today.getYear() ? "" : " " + day.getYear();
    return ordinal(day) + " " + MONTH.format(day) + year;
  }

  private static String ordinal(LocalDate day) {
    return day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.FRANCE) + word.substring(1);
  }
}
