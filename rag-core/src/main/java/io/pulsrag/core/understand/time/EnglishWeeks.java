package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;
import static io.pulsrag.core.understand.time.TimeGrain.WEEK;
import static io.pulsrag.core.understand.time.TimeGrain.YEAR;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weeks, weekends and other units counted from the current one, in English. */
final class EnglishWeeks {

  private EnglishWeeks() {}

  static void addTo(RuleBook book) {
    grains(book);
    weekends(book);
  }

  private static void grains(RuleBook book) {
    book.rule(
        "(the )?<next> <unit>",
        m -> coarse(m, 1) ? step(m, 1, 1) : null,
        "next week",
        "2026-11-23/2026-11-30",
        "next month",
        "2026-12-01/2027-01-01");
    book.rule(
        "(this|the current|current|this coming) <unit>",
        m ->
            coarse(m, 0)
                ? step(m, 0, m.context().tokens().at(m.first() + 1).equals("coming") ? 1 : 0)
                : null,
        "this week",
        "2026-11-16/2026-11-23",
        "this month",
        "2026-11-01/2026-12-01");
    book.rule(
        "(the )?<last> <unit>",
        m -> coarse(m, 1) ? step(m, 1, -1) : null,
        "last week",
        "2026-11-09/2026-11-16");
    book.rule(
        "<next> <month>",
        m -> Occurrence.next(m.time(1), m.now()),
        "next january",
        "2027-01-01/2027-02-01");
    book.rule("<last> <month>", m -> Occurrence.last(m.time(1), m.now()));
    book.rule(
        "(on )?(weekday|weekdays|week day) <part>",
        m -> Combine.and(part(Calendars.grain(m.now(), WEEK, 0), 0, 5), m.time(0), m.context()));
    book.rule(
        "(the )?(week|month|year) after next",
        m ->
            Calendars.grain(
                m.now(),
                m.context().tokens().at(m.last() - 3).equals("week")
                    ? WEEK
                    : m.context().tokens().at(m.last() - 3).equals("month") ? MONTH : YEAR,
                2),
        "the week after next",
        "2026-11-30/2026-12-07");
    book.rule(
        "(the )?week (of|beginning|starting|commencing) (on )?(the )?<anyday>",
        m ->
            Combine.map(
                    m.time(0).firm(), Form.PERIOD, WEEK, s -> Span.of(WEEK, s.from().plusDays(1)))
                .withFields(Fields.DATE | Fields.PERIOD),
        "the week of december 7th",
        "2026-12-07/2026-12-14");
    book.rule(
        "(in )?week <n> (of |in )?<y4>",
        m ->
            isoWeek(m.number(0)) instanceof Time w
                ? Combine.and(w, Calendars.year(m.number(1)), m.context())
                : null,
        "week 3 of 2027",
        "2027-01-18/2027-01-25");
    book.rule("(in |during )week <n>", m -> isoWeek(m.number(0)));
    book.rule(
        "(during the week|on weekdays|weekdays|on week days)",
        m -> part(Calendars.grain(m.now(), WEEK, 0), 0, 5));
    book.rule(
        "(mid-week|midweek|in the middle of the week)",
        m -> part(Calendars.grain(m.now(), WEEK, 0), 2, 4));
    book.rule(
        "(later|rest of|the rest of) (this )?(week|the week)",
        m -> rest(m, WEEK),
        "later this week",
        "2026-11-19T10/2026-11-23");
    book.rule("(later|rest of|the rest of) (this )?(month|the month)", m -> rest(m, MONTH));
    book.rule("all week( long)?", m -> Calendars.grain(m.now(), WEEK, 0));
  }

  /** Weeks by their number, ISO 8601. */
  static @Nullable Time isoWeek(int week) {
    return week < 1 || week > 53
        ? null
        : Time.of(
            Form.PERIOD,
            WEEK,
            Calendars.yearlySpan(
                year ->
                    Span.of(WEEK, LocalDate.of(year, 1, 4).plusWeeks(week - 1L).atStartOfDay())));
  }

  private static Time rest(Match m, TimeGrain grain) {
    var span = Span.of(grain, m.now());
    return Calendars.once(Form.MOMENT, grain, TimeGrain.MINUTE.floor(m.now()), span.to());
  }

  private static boolean coarse(Match m, int slot) {
    return m.unit(slot) != TimeGrain.SECOND;
  }

  private static Time step(Match m, int unit, int by) {
    return Calendars.grain(m.now(), m.unit(unit), by);
  }

  private static Time part(Time week, int from, int to) {
    return Combine.map(
        week, Form.PERIOD, DAY, s -> new Span(s.from().plusDays(from), s.from().plusDays(to)));
  }

  private static void weekends(RuleBook book) {
    book.rule(
        "(week-end|weekend|week-ends|weekends|wkend|wknd)", m -> Calendars.weekend(m.settings()));
    book.rule(
        "(this|the|this coming|over the|on the|at the|during the|for the|at|on|over|the coming|the upcoming|upcoming|coming) <weekend>",
        m -> m.time(0).firm(),
        "this weekend",
        "2026-11-21/2026-11-23");
    book.rule(
        "(next|the next|the following|following) <weekend>",
        m -> following(m),
        "next weekend",
        "2026-11-28/2026-11-30");
    book.rule(
        "(last|past|previous|the last|the past|the previous|this past) <weekend>",
        m -> Occurrence.last(m.time(0), m.now()),
        "last weekend",
        "2026-11-14/2026-11-16");
    book.rule("(the )?<weekend> after next", m -> following(m));
    book.rule(
        "(the )?<weekend> before last",
        m ->
            Occurrence.last(m.time(0), m.now()) instanceof Time last
                ? Occurrence.shift(last, -7, TimeGrain.DAY)
                : null,
        "the weekend before last",
        "2026-11-07/2026-11-09");
    book.rule(
        1,
        "(the |on the )?<weekend> of (the )?<od>",
        m -> Occurrence.weekendOf(m.time(0), m.number(1), m.now()),
        "the weekend of the 5th",
        "2026-12-05/2026-12-07");
    book.rule(
        "(the |in the |over the )?<next> <n> <weekend>",
        m -> Occurrence.several(m.time(2), m.number(1), m.now()),
        "the next two weekends",
        "2026-11-21/2026-11-23+2026-11-28/2026-11-30");
    book.rule(
        "(the |on the )?<next> <n> <weekday>",
        m -> Occurrence.several(m.time(2), m.number(1), m.now()),
        "the next 3 saturdays",
        "2026-11-21+2026-11-28+2026-12-05");
    for (var after : new boolean[] {false, true}) {
      book.rule(
          1,
          "(the )?(last |first )?<weekend> " + (after ? "after" : "before") + " <holiday>",
          m -> Occurrence.beside(m.time(0), m.time(1).firm(), after, m.now()),
          after ? "the weekend after easter" : "the last weekend before christmas",
          after ? "2027-04-03/2027-04-05" : "2026-12-19/2026-12-21");
    }
    book.rule(
        1,
        "(any |on )?<weekend> (in|of|during) <period>",
        m ->
            (m.context().tokens().at(m.first()).equals("any")
                        || m.context().tokens().at(m.last() - 3).endsWith("s"))
                    && Combine.and(m.time(0), m.time(1).firm(), m.context()) instanceof Time t
                ? t.with(Time.EVERY)
                : null);
    book.rule(
        "(the )?<weekend> of (the )?<date>",
        m ->
            Combine.map(
                    m.time(1), Form.PERIOD, DAY, s -> m.time(0).series().currentOrNext(s.from()))
                .withFields(Fields.DATE | Fields.PERIOD),
        "the weekend of december 12",
        "2026-12-12/2026-12-14");
    book.rule(
        "<holiday> <weekend>",
        m ->
            Combine.map(m.time(0), Form.PERIOD, DAY, s -> near(m, s))
                .withFields(Fields.DATE | Fields.PERIOD));
  }

  /** A weekend with the holiday that makes it long. */
  private static @Nullable Span near(Match m, Span holiday) {
    var weekend = m.time(1).series().currentOrNext(holiday.from().minusDays(3));
    return weekend == null
        ? null
        : new Span(
            weekend.from().isBefore(holiday.from()) ? weekend.from() : holiday.from(),
            weekend.to().isAfter(holiday.to()) ? weekend.to() : holiday.to());
  }

  /**
   * "next weekend" said from Monday to Friday is not the one of this week; the other reading is
   * kept.
   */
  private static @Nullable Time following(Match m) {
    var weekend = m.time(0);
    var time = Occurrence.pinned(weekend, weekend.series().from(WEEK.plus(WEEK.floor(m.now()), 1)));
    return time == null ? null : time.orElse(Occurrence.current(weekend, m.now()));
  }
}
