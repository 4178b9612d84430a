package io.pulsrag.core.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Movable feasts by their rules. */
final class Feasts {

  private Feasts() {}

  /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /**
   * Easter Sunday of the Orthodox churches, as a Gregorian date (Meeus, Julian algorithm; right
   * from 1900 to 2099).
   */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
  }

  /** The n-th given weekday of a month, from the end when negative. */
  static LocalDate nth(int year, int month, int n, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  /** The weekday nearest to a date, at most three days away. */
  static LocalDate nearest(LocalDate date, DayOfWeek day) {
    var before = date.with(TemporalAdjusters.previousOrSame(day));
    return before.until(date).getDays() <= 3 ? before : before.plusWeeks(1);
  }

  /**
   * French mothers' day: the last Sunday of May, or the first of June when that is Pentecost (Code
   * de l'action sociale, D215-1).
   */
  static LocalDate frenchMothers(int year) {
    var lastOfMay = nth(year, 5, -1, DayOfWeek.SUNDAY);
    return lastOfMay.equals(easter(year).plusDays(49)) ? lastOfMay.plusWeeks(1) : lastOfMay;
  }

  /** The night of museums: announced each year, most often the Saturday nearest to 18 May. */
  static LocalDate museumsNight(int year) {
    return switch (year) {
      case 2020 -> LocalDate.of(2020, 11, 14);
      case 2021 -> LocalDate.of(2021, 7, 3);
      case 2023 -> LocalDate.of(2023, 5, 13);
      case 2026 -> LocalDate.of(2026, 5, 23);
      default -> nearest(LocalDate.of(year, 5, 17), DayOfWeek.SATURDAY);
    };
  }

  /** The weekday itself, or the Friday before or the Monday after a weekend. */
  static LocalDate nearestWorkday(LocalDate date) {
    return switch (date.getDayOfWeek()) {
      case SATURDAY -> date.minusDays(1);
      case SUNDAY -> date.plusDays(1);
      default -> date;
    };
  }

  /**
   * Administrative professionals' day: the Wednesday of the last full week of April, from Sunday to
   * Saturday.
   */
  static LocalDate administrative(int year) {
    return nth(year, 4, -1, DayOfWeek.SATURDAY).minusDays(3);
  }
}
