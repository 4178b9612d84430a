package io.pulsrag.core.understand.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekdays and days counted from today, in English. */
final class EnglishDays {
  private static final List<String> WEEKDAYS =
      List.of(
          "monday|mondays|mon",
          "tuesday|tuesdays|tue|tues",
          "wednesday|wednesdays|wed|weds",
          "thursday|thursdays|thu|thur|thurs",
          "friday|fridays|fri",
          "saturday|saturdays|sat",
          "sunday|sundays|sun");

  /**
   * Abbreviations that are words of their own: good in front of a number or after a preposition
   * only.
   */
  private static final Set<String> WEAK = Set.of("sun", "sat", "wed", "mon");

  private EnglishDays() {}

  static void addTo(RuleBook book) {
    for (int i = 0; i < 7; i++) {
      var day = Calendars.weekday(i + 1);
      for (var word : WEEKDAYS.get(i).split("\\|")) {
        var time = WEAK.contains(word) ? day.with(Time.LATENT) : day;
        book.rule(
            word, m -> WEAK.contains(word) && m.context().tokens().dotted(m.first()) ? day : time);
      }
    }
    relative(book);
    weekdays(book);
  }

  private static void relative(RuleBook book) {
    offset(book, "(today|todays|to-day|tday|2 day)", 0, "today", "2026-11-19");
    offset(
        book,
        "(tomorrow|tomorrows|tommorow|tommorrow|tmrw|tmw|tmr|tomo|2 morrow|2 moro)",
        1,
        "tomorrow",
        "2026-11-20");
    offset(book, "(yesterday|yesterdays)", -1, "yesterday", "2026-11-18");
    offset(book, "(the )?day after tomorrow", 2, "the day after tomorrow", "2026-11-21");
    offset(book, "(the )?day before yesterday", -2);
    book.rule(
        "(the )?day (after|following) <anyday>",
        m -> Occurrence.shiftFrom(m.time(0).firm(), 1, TimeGrain.DAY, m.now()),
        "the day after christmas",
        "2026-12-26");
    book.rule(
        "(the )?day before <anyday>",
        m -> Occurrence.shiftFrom(m.time(0).firm(), -1, TimeGrain.DAY, m.now()));
    book.rule(
        "(on|for|by) <anyday>",
        m -> m.context().tokens().at(m.first()).equals("by") ? null : m.time(0).firm(),
        "jazz on saturday",
        "2026-11-21");
    book.rule(
        "(around|about|approximately|circa|roughly) <time>",
        m -> m.time(0).firm().with(Time.ABOUT));
  }

  private static void offset(RuleBook book, String pattern, int days, String... examples) {
    book.rule(pattern, m -> Calendars.dayOnce(m.now().toLocalDate().plusDays(days)), examples);
  }

  private static void weekdays(RuleBook book) {
    book.rule(
        "(this|the|coming|this coming|the coming|upcoming|the upcoming|this upcoming) <weekday>",
        m ->
            Occurrence.next(
                m.time(0),
                m.context().today().from().minusNanos(m.settings().weekdayMayBeToday() ? 1 : 0)),
        "this saturday",
        "2026-11-21");
    book.rule(
        "(next|the next|the following|following) <weekday>",
        m -> next(m),
        "next saturday",
        "2026-11-21",
        "next tuesday",
        "2026-11-24");
    book.rule(
        "(last|past|previous|the last|the past|the previous) <weekday>",
        m -> Occurrence.last(m.time(0), TimeGrain.DAY.floor(m.now())),
        "last sunday",
        "2026-11-15");
    book.rule(
        "<weekday> (of |in )?(this week|the week)",
        m -> inWeek(m, 0),
        "monday of this week",
        "2026-11-16");
    book.rule(
        "<weekday> (of |in )?(next week|the following week|the coming week)",
        m -> inWeek(m, 1),
        "wednesday next week",
        "2026-11-25");
    book.rule(
        "<weekday> (of |in )?(last week|the previous week|the past week)", m -> inWeek(m, -1));
    book.rule(
        "(the )?<weekday> after next", m -> shifted(m, 7), "saturday after next", "2026-11-28");
    book.rule(
        "((a week on|a week from|week on) <weekday>|<weekday> week)",
        m -> shifted(m, 7),
        "a week on saturday",
        "2026-11-28");
    book.rule("<n> <weekday> (from now|from today)", m -> shiftedBy(m, m.time(1), m.number(0)));
    book.rule(
        "<n> <weekday> ago", m -> ago(m, m.time(1), m.number(0)), "2 fridays ago", "2026-11-06");
    book.rule(
        "(the )?<weekday> (before last)",
        m -> ago(m, m.time(0), 2),
        "monday before last",
        "2026-11-09");
    book.rule(
        "(the )?<weekday> (after|following) (the )?<holiday>",
        m -> Occurrence.beside(m.time(0), m.time(1).firm(), true, m.now()),
        "the friday after easter",
        "2027-04-02");
    book.rule(
        "(the )?<weekday> before (the )?<holiday>",
        m -> Occurrence.beside(m.time(0), m.time(1).firm(), false, m.now()));
  }

  /**
   * The nearest one, or by the settings the one of next week; the other is kept when they differ.
   */
  private static @Nullable Time next(Match m) {
    var first = Occurrence.next(m.time(0), m.context().today().to().minusNanos(1));
    var week = first == null ? null : ((Series.Once) first.series()).span();
    if (first == null || week == null) {
      return null;
    }
    boolean thisWeek = week.from().isBefore(TimeGrain.WEEK.plus(TimeGrain.WEEK.floor(m.now()), 1));
    var later = Occurrence.shift(first, 7, TimeGrain.DAY);
    return thisWeek && m.settings().ducklingCounting()
        ? later.orElse(first)
        : first.orElse(thisWeek ? later : null);
  }

  private static @Nullable Time shifted(Match m, int days) {
    var next = Occurrence.next(m.time(0), m.context().today().to().minusNanos(1));
    return next == null ? null : Occurrence.shift(next, days, TimeGrain.DAY);
  }

  private static @Nullable Time shiftedBy(Match m, Time weekday, int count) {
    var next = Occurrence.next(weekday, m.context().today().to().minusNanos(1));
    return next == null || count < 1 || count > 1000
        ? null
        : Occurrence.shift(next, 7 * (count - 1), TimeGrain.DAY);
  }

  private static @Nullable Time ago(Match m, Time weekday, int count) {
    var last = Occurrence.last(weekday, TimeGrain.DAY.floor(m.now()));
    return last == null || count < 1 || count > 1000
        ? null
        : Occurrence.shift(last, -7 * (count - 1), TimeGrain.DAY);
  }

  private static @Nullable Time inWeek(Match m, int offset) {
    var week = TimeGrain.WEEK.plus(TimeGrain.WEEK.floor(m.now()), offset);
    return Occurrence.pinned(m.time(0), m.time(0).series().from(week));
  }
}
