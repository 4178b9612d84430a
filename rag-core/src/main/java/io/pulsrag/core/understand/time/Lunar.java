package io.pulsrag.core.understand.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Feasts that follow the moon. */
final class Lunar {

  private static final int FIRST = 1_900;
  private static final int LAST = 2_170;

  private Lunar() {}

  /**
   * The day of the Islamic calendar (Umm al-Qura, as the JDK knows it, 1900 to 2170) that falls in
   * a Gregorian year; the first when two do. Observation of the moon may move it by a day.
   */
  static @Nullable LocalDate islamic(int year, int month, int day) {
    if (year < FIRST || year > LAST) {
      return null;
    }
    try {
      int hijri = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int y = hijri; y <= hijri + 1; y++) {
        var date = LocalDate.from(HijrahDate.of(y, month, day));
        if (date.getYear() == year) {
          return date;
        }
      }
      return null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Chinese new year, 2000 to 2050, from the tables of the Hong Kong Observatory; null outside. */
  static @Nullable LocalDate chineseNewYear(int year) {
    return ChineseYears.newYear(year);
  }
}
