package io.pulsrag.core.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the United States that depend on each other. */
final class UnitedStates {

  private UnitedStates() {}

  /** Emancipation Day of the capital: 16 April, or the nearest working day. */
  static LocalDate emancipationDay(int year) {
    return Feasts.nearestWorkday(LocalDate.of(year, 4, 16));
  }

  /** Tax Day: 15 April, or the next day that is neither of a weekend nor Emancipation Day. */
  static LocalDate taxDay(int year) {
    var day = LocalDate.of(year, 4, 15);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || day.equals(emancipationDay(year))) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The day on which most states hold primaries; null in years without. */
  static @Nullable LocalDate superTuesday(int year) {
    return switch (year) {
      case 2000 -> LocalDate.of(2000, 3, 7);
      case 2004 -> LocalDate.of(2004, 3, 2);
      case 2008 -> LocalDate.of(2008, 2, 5);
      case 2012 -> LocalDate.of(2012, 3, 6);
      case 2016 -> LocalDate.of(2016, 3, 1);
      case 2020 -> LocalDate.of(2020, 3, 3);
      case 2024 -> LocalDate.of(2024, 3, 5);
      default -> null;
    };
  }
}
