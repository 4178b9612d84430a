package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;
import static io.pulsrag.core.understand.time.TimeGrain.WEEK;
import static io.pulsrag.core.understand.time.TimeGrain.YEAR;

import io.pulsrag.core.understand.time.Series.Once;
import io.pulsrag.core.understand.time.Series.Periodic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elementary times: weekdays, dates, months, clocks, parts of the day. */
final class Calendars {

  private static final int MINUTES_A_DAY = 24 * 60;

  private Calendars() {}

  /**
   * @param day 1 Monday to 7 Sunday
   */
  static Time weekday(int day) {
    return Time.of(
        Form.WEEKDAY, DAY, new Periodic(WEEK, monday -> List.of(day(monday.plusDays(day - 1L)))));
  }

  static Time monthDay(int day) {
    return Time.of(
        Form.MONTH_DAY,
        DAY,
        new Periodic(
            MONTH,
            first ->
                day > first.lengthOfMonth() ? List.of() : List.of(day(first.withDayOfMonth(day)))));
  }

  static Time month(int month) {
    return Time.of(
        Form.MONTH,
        MONTH,
        new Periodic(
            YEAR, first -> List.of(Span.of(MONTH, first.withMonth(month).atStartOfDay()))));
  }

  /** A day every year, or null when no year has it. */
  static @Nullable Time date(int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(2000, month).lengthOfMonth()) {
      return null;
    }
    return Time.of(
        Form.DATE,
        DAY,
        yearly(
            year ->
                YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null));
  }

  /** A day of one year, or null when the calendar lacks it. */
  static @Nullable Time date(int year, int month, int day) {
    if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
      return null;
    }
    return Time.once(Form.DATE, DAY, day(LocalDate.of(year, month, day))).withFields(Fields.DATE);
  }

  static Time year(int year) {
    return Time.once(Form.YEAR, YEAR, Span.of(YEAR, LocalDate.of(year, 1, 1).atStartOfDay()));
  }

  /** The year meant by its last two digits: within 50 years of now. */
  static int fullYear(int twoDigits, LocalDateTime now) {
    int year = now.getYear() / 100 * 100 + twoDigits;
    return year > now.getYear() + 50 ? year - 100 : year < now.getYear() - 50 ? year + 100 : year;
  }

  /** A day of each year, where there is one. */
  static Series yearly(Function<Integer, @Nullable LocalDate> dayOf) {
    return new Periodic(
        YEAR,
        first -> {
          var day = dayOf.apply(first.getYear());
          return day == null ? List.of() : List.of(day(day));
        });
  }

  /** A stretch of each year, where there is one. */
  static Series yearlySpan(Function<Integer, @Nullable Span> spanOf) {
    return new Periodic(
        YEAR,
        first -> {
          var span = spanOf.apply(first.getYear());
          return span == null ? List.of() : List.of(span);
        });
  }

  static Span day(LocalDate day) {
    return new Span(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
  }

  static Span days(LocalDate first, LocalDate after) {
    return new Span(first.atStartOfDay(), after.atStartOfDay());
  }

  /** One day, found from now. */
  static Time dayOnce(LocalDate day) {
    return Time.once(Form.DAY, DAY, day(day));
  }

  /**
   * A time on the clock, each day; 24:00 is midnight at the end of the day.
   *
   * @param grain hour, minute or second: how long the moment lasts
   */
  static Time clock(int hour, int minute, int second, TimeGrain grain) {
    return Time.of(Form.CLOCK, grain, daily(hour, minute, second, grain));
  }

  /** A time on a clock of twelve hours: twice a day. */
  static Time clock12(int hour, int minute, int second, TimeGrain grain) {
    int early = hour % 12;
    return Time.of(
            Form.CLOCK,
            grain,
            new Periodic(
                DAY,
                day ->
                    List.of(
                        moment(day, early, minute, second, grain),
                        moment(day, early + 12, minute, second, grain))))
        .with(Time.TWELVE_HOURS);
  }

  private static Series daily(int hour, int minute, int second, TimeGrain grain) {
    return new Periodic(DAY, day -> List.of(moment(day, hour, minute, second, grain)));
  }

  private static Span moment(LocalDate day, int hour, int minute, int second, TimeGrain grain) {
    var from = day.plusDays(hour / 24).atTime(LocalTime.of(hour % 24, minute, second));
    return new Span(from, grain.plus(from, 1));
  }

  static Time part(HourRange hours) {
    return Time.of(Form.PART, TimeGrain.HOUR, new Periodic(DAY, day -> List.of(hours(day, hours))));
  }

  static Span hours(LocalDate day, HourRange hours) {
    return minutes(day, hours.from() * 60, hours.to() * 60);
  }

  /** Minutes of a day; past {@code 1440} they are the next day's. */
  static Span minutes(LocalDate day, int from, int to) {
    return new Span(minute(day, from), minute(day, to));
  }

  private static LocalDateTime minute(LocalDate day, int minute) {
    return day.plusDays(minute / MINUTES_A_DAY).atTime(minute % MINUTES_A_DAY / 60, minute % 60);
  }

  static Time weekend(TimeSettings settings) {
    return Time.of(
        Form.WEEKEND,
        DAY,
        new Periodic(
            WEEK,
            monday ->
                List.of(
                    new Span(
                        minute(monday.plusDays(4), settings.weekendFrom() * 60),
                        monday.plusDays(7).atStartOfDay()))));
  }

  /** A grain counted from the current one: 0 this week, 1 the next. */
  static Time grain(LocalDateTime now, TimeGrain grain, int offset) {
    return Time.once(
        grain == DAY ? Form.DAY : Form.PERIOD,
        grain,
        Span.of(grain, grain.plus(grain.floor(now), offset)));
  }

  /** Seasons by the calendar of the north: 20 March, 21 June, 22 to 24 September, 21 December. */
  static Time season(int season, TimeSettings settings) {
    int autumn = settings.autumnFrom();
    int held = settings.ducklingCounting() ? 1 : 0;
    var series =
        yearlySpan(
            year ->
                switch (season) {
                  case 0 -> days(LocalDate.of(year, 3, 20), LocalDate.of(year, 6, 21 + held));
                  case 1 -> days(LocalDate.of(year, 6, 21), LocalDate.of(year, 9, autumn + held));
                  case 2 -> days(LocalDate.of(year, 9, autumn), LocalDate.of(year, 12, 21 + held));
                  default -> days(LocalDate.of(year, 12, 21), LocalDate.of(year + 1, 3, 20 + held));
                });
    return Time.of(Form.SEASON, DAY, series);
  }

  static Time once(Form form, TimeGrain grain, LocalDateTime from, LocalDateTime to) {
    return Time.of(form, grain, new Once(new Span(from, to)));
  }
}
