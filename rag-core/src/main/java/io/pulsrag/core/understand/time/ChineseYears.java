package io.pulsrag.core.understand.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the Chinese year begins, from the conversion tables of the Hong Kong Observatory. */
final class ChineseYears {
  private static final int FIRST = 2000;

  /** Month and day of each year from {@value #FIRST}: 205 is the 5th of February. */
  private static final int[] DAYS = {
    205, 124, 212, 201, 122, 209, 129, 218, 207, 126, // 2000
    214, 203, 123, 210, 131, 219, 208, 128, 216, 205, // 2010
    125, 212, 201, 122, 210, 129, 217, 206, 126, 213, // 2020
    203, 123, 211, 131, 219, 208, 128, 215, 204, 124, // 2030
    212, 201, 122, 210, 130, 217, 206, 126, 214, 202, // 2040
    123
  };

  private ChineseYears() {}

  static @Nullable LocalDate newYear(int year) {
    if (year < FIRST || year >= FIRST + DAYS.length) {
      return null;
    }
    int day = DAYS[year - FIRST];
    return LocalDate.of(year, day / 100, day % 100);
  }
}
