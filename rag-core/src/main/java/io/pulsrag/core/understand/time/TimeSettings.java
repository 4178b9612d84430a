package io.pulsrag.core.understand.time;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The conventions by which words become hours and days. Immutable; start from {@link #standard()}
 * and change what differs.
 *
 * @param dayParts what each part of the day means; every part is present
 * @param weekendFrom the hour of Friday at which a weekend begins, 24 for Saturday 0:00; it ends on
 *     Monday 0:00
 * @param weekdayMayBeToday whether "samedi" asked on a Saturday is that Saturday; the next one
 *     otherwise
 * @param countsFromNow whether "les 3 prochains jours" are the 72 hours from now; whole days after
 *     today otherwise
 * @param ducklingCounting whether counting follows Duckling: ranges hold the hour or day named
 *     last, of seasons too, "la première semaine d'octobre" is the first that lies in October from
 *     Monday to Sunday, "next saturday" is the one of next week, "the upcoming two weeks" the
 *     second of them; otherwise a range ends at its hour, the first week has its Thursday in
 *     October (ISO 8601), "next saturday" is the nearest, and two weeks are two
 * @param elapsedInHours whether "in 3 days" names an hour of that day, as Duckling reads it in
 *     English; the whole day otherwise
 * @param monthFirst whether 03/05 is the 5th of March when both readings exist
 * @param autumnFrom the day of September on which summer is over, 22 to 24
 * @param schoolZone whose school holidays are meant
 * @param horizon how far ahead a recurrence without end ("tous les mardis") is unfolded
 */
public record TimeSettings(
    Map<DayPart, HourRange> dayParts,
    int weekendFrom,
    boolean weekdayMayBeToday,
    boolean countsFromNow,
    boolean ducklingCounting,
    boolean elapsedInHours,
    boolean monthFirst,
    int autumnFrom,
    SchoolZone schoolZone,
    Period horizon) {

  /**
   * @throws IllegalArgumentException if a part of the day is missing or a number is out of range
   */
  public TimeSettings {
    dayParts = Map.copyOf(dayParts);
    for (var part : DayPart.values()) {
      if (!dayParts.containsKey(part)) {
        throw new IllegalArgumentException("every part of the day needs hours; missing: " + part);
      }
    }
    if (weekendFrom < 12 || weekendFrom > 24) {
      throw new IllegalArgumentException(
          "a weekend begins from Friday 12 to 24 h, not " + weekendFrom);
    }
    if (autumnFrom < 22 || autumnFrom > 24) {
      throw new IllegalArgumentException(
          "autumn begins from 22 to 24 September, not " + autumnFrom);
    }
    Objects.requireNonNull(schoolZone, "schoolZone");
    if (horizon.isNegative() || horizon.isZero()) {
      throw new IllegalArgumentException("the horizon of recurrences must be positive: " + horizon);
    }
  }

  /**
   * Morning 6 to 12, afternoon 12 to 18, evening and night 18 to 24, weekend from Saturday 0:00,
   * "les 7 prochains jours" from now, summer to 22 September, recurrences unfolded for 92 days,
   * school zone C.
   */
  public static TimeSettings standard() {
    var parts = new EnumMap<DayPart, HourRange>(DayPart.class);
    parts.put(DayPart.EARLY_MORNING, new HourRange(6, 9));
    parts.put(DayPart.MORNING, new HourRange(6, 12));
    parts.put(DayPart.MID_MORNING, new HourRange(9, 11));
    parts.put(DayPart.LATE_MORNING, new HourRange(10, 12));
    parts.put(DayPart.BEFORE_LUNCH, new HourRange(10, 12));
    parts.put(DayPart.NOON, new HourRange(12, 14));
    parts.put(DayPart.LUNCH, new HourRange(12, 14));
    parts.put(DayPart.AFTER_LUNCH, new HourRange(13, 17));
    parts.put(DayPart.MIDDLE_OF_DAY, new HourRange(11, 16));
    parts.put(DayPart.EARLY_AFTERNOON, new HourRange(12, 14));
    parts.put(DayPart.AFTERNOON, new HourRange(12, 18));
    parts.put(DayPart.MID_AFTERNOON, new HourRange(15, 17));
    parts.put(DayPart.EARLY_DAY, new HourRange(6, 10));
    parts.put(DayPart.DINNER, new HourRange(18, 21));
    parts.put(DayPart.BREAKFAST, new HourRange(7, 10));
    parts.put(DayPart.LATE_AFTERNOON, new HourRange(16, 18));
    parts.put(DayPart.AFTER_WORK, new HourRange(17, 21));
    parts.put(DayPart.EARLY_EVENING, new HourRange(18, 21));
    parts.put(DayPart.EVENING, new HourRange(18, 24));
    parts.put(DayPart.LATE_EVENING, new HourRange(21, 24));
    parts.put(DayPart.NIGHT, new HourRange(18, 24));
    parts.put(DayPart.DAYTIME, new HourRange(6, 18));
    parts.put(DayPart.WHOLE_DAY, new HourRange(0, 24));
    return new TimeSettings(
        parts, 24, true, true, false, false, false, 23, SchoolZone.C, Period.ofDays(92));
  }

  /**
   * The conventions of Duckling (github.com/facebook/duckling, its French corpus), for those who
   * come from it or compare with it: weekends from Friday 18:00, a weekday is never today, ranges
   * hold the hour named last.
   */
  public static TimeSettings duckling() {
    return new TimeSettings(
            standard().dayParts,
            18,
            false,
            false,
            true,
            true,
            false,
            23,
            SchoolZone.C,
            Period.ofDays(92))
        .with(DayPart.MORNING, new HourRange(4, 12))
        .with(DayPart.EARLY_MORNING, new HourRange(7, 9))
        .with(DayPart.NOON, new HourRange(12, 13))
        .with(DayPart.AFTERNOON, new HourRange(12, 19))
        .with(DayPart.LATE_AFTERNOON, new HourRange(17, 19));
  }

  /**
   * As {@link #duckling()}, in the variant of its English corpus: morning from midnight, month
   * before day, elapsed time in hours.
   */
  public static TimeSettings ducklingEnglish() {
    return duckling().withMonthFirst(true).with(DayPart.MORNING, new HourRange(0, 12));
  }

  /** The hours of a part of the day. */
  public HourRange hours(DayPart part) {
    return Objects.requireNonNull(dayParts.get(part));
  }

  /** These settings with other hours for one part of the day. */
  public TimeSettings with(DayPart part, HourRange hours) {
    var parts = new EnumMap<>(dayParts);
    parts.put(part, hours);
    return new TimeSettings(
        parts,
        weekendFrom,
        weekdayMayBeToday,
        countsFromNow,
        ducklingCounting,
        elapsedInHours,
        monthFirst,
        autumnFrom,
        schoolZone,
        horizon);
  }

  /** These settings with months before days, or after. */
  public TimeSettings withMonthFirst(boolean first) {
    return new TimeSettings(
        dayParts,
        weekendFrom,
        weekdayMayBeToday,
        countsFromNow,
        ducklingCounting,
        elapsedInHours,
        first,
        autumnFrom,
        schoolZone,
        horizon);
  }

  /** These settings with "in 3 days" naming an hour, or the day. */
  public TimeSettings withElapsedInHours(boolean hours) {
    return new TimeSettings(
        dayParts,
        weekendFrom,
        weekdayMayBeToday,
        countsFromNow,
        ducklingCounting,
        hours,
        monthFirst,
        autumnFrom,
        schoolZone,
        horizon);
  }

  /** These settings for another school zone. */
  public TimeSettings withSchoolZone(SchoolZone zone) {
    return new TimeSettings(
        dayParts,
        weekendFrom,
        weekdayMayBeToday,
        countsFromNow,
        ducklingCounting,
        elapsedInHours,
        monthFirst,
        autumnFrom,
        zone,
        horizon);
  }

  /** These settings with recurrences unfolded over another length of time. */
  public TimeSettings withHorizon(Period length) {
    return new TimeSettings(
        dayParts,
        weekendFrom,
        weekdayMayBeToday,
        countsFromNow,
        ducklingCounting,
        elapsedInHours,
        monthFirst,
        autumnFrom,
        schoolZone,
        length);
  }
}
