package io.pulsrag.core.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The Hebrew calendar (Dershowitz and Reingold, Calendrical Calculations). Days are the civil days
 * that hold most of the feast; they begin on the evening before.
 */
final class HebrewYears {
  /** Day of the Hebrew epoch, counted from 1970-01-01. */
  private static final long EPOCH = -1_373_427L - 719_163L;

  private static final int OFFSET = 3760;

  private HebrewYears() {}

  /** 1 Tishri in a Gregorian year. */
  static LocalDate newYear(int gregorianYear) {
    return LocalDate.ofEpochDay(newYearDay(gregorianYear + OFFSET + 1L));
  }

  /** 15 Nisan in a Gregorian year. */
  static LocalDate passover(int gregorianYear) {
    return newYear(gregorianYear).minusDays(163);
  }

  /** 9 Av, or the Sunday after when it is a Sabbath. */
  static LocalDate ninthOfAv(int gregorianYear) {
    var day = newYear(gregorianYear).minusDays(51);
    return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(1) : day;
  }

  /** 25 Kislev in a Gregorian year. */
  static LocalDate hanukkah(int gregorianYear) {
    long length = length(gregorianYear + OFFSET + 1L);
    return newYear(gregorianYear).plusDays(length % 10 == 5 ? 84 : 83);
  }

  /** 15 Shevat in a Gregorian year. */
  static LocalDate tuBishvat(int gregorianYear) {
    boolean leap = length(gregorianYear + OFFSET) > 380;
    return passover(gregorianYear).minusDays(leap ? 89 : 59);
  }

  private static long length(long year) {
    return newYearDay(year + 1) - newYearDay(year);
  }

  private static long newYearDay(long year) {
    long before = elapsed(year - 1);
    long here = elapsed(year);
    long after = elapsed(year + 1);
    int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return EPOCH + here + delay;
  }

  private static long elapsed(long year) {
    long months = Math.floorDiv(235 * year - 234, 19L);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25_920L);
    return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
  }
}
