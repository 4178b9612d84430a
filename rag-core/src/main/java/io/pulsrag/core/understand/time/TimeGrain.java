package io.pulsrag.core.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How fine an expression speaks: "samedi" names a day, "en juin" a month. Finest first; weeks begin
 * on Monday (ISO 8601).
 */
public enum TimeGrain {
  SECOND(ChronoUnit.SECONDS, 1),
  MINUTE(ChronoUnit.MINUTES, 1),
  HOUR(ChronoUnit.HOURS, 1),
  DAY(ChronoUnit.DAYS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  MONTH(ChronoUnit.MONTHS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  YEAR(ChronoUnit.YEARS, 1),
  DECADE(ChronoUnit.YEARS, 10),
  CENTURY(ChronoUnit.YEARS, 100);

  private final ChronoUnit unit;
  private final int count;

  TimeGrain(ChronoUnit unit, int count) {
    this.unit = unit;
    this.count = count;
  }

  /**
   * The same wall clock {@code n} grains later; the day is clipped to the end of a shorter month.
   */
  LocalDateTime plus(LocalDateTime time, long n) {
    return time.plus(Math.multiplyExact(n, (long) count), unit);
  }

  /** The beginning of the grain that holds {@code time}. */
  LocalDateTime floor(LocalDateTime time) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> time.truncatedTo(unit);
      case WEEK ->
          time.truncatedTo(ChronoUnit.DAYS)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      case QUARTER ->
          time.truncatedTo(ChronoUnit.DAYS)
              .withDayOfMonth(1)
              .withMonth((time.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR, DECADE, CENTURY ->
          time.truncatedTo(ChronoUnit.DAYS)
              .withDayOfYear(1)
              .withYear(Math.floorDiv(time.getYear(), count) * count);
    };
  }

  /**
   * The grain one step finer, in which a stretch of several grains is counted ("in 3 weeks" names a
   * day).
   */
  TimeGrain finer() {
    return switch (this) {
      case SECOND, MINUTE -> SECOND;
      case HOUR -> MINUTE;
      case DAY -> HOUR;
      case WEEK, MONTH -> DAY;
      case QUARTER, YEAR -> MONTH;
      case DECADE, CENTURY -> YEAR;
    };
  }

  boolean finerThan(TimeGrain other) {
    return ordinal() < other.ordinal();
  }
}
