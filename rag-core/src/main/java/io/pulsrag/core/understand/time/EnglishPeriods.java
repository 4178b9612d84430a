package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;
import static io.pulsrag.core.understand.time.TimeGrain.WEEK;
import static io.pulsrag.core.understand.time.TimeGrain.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks, weekends, months, quarters, seasons, and their beginnings and ends, in English. */
final class EnglishPeriods {

  private EnglishPeriods() {}

  static void addTo(RuleBook book) {
    book.words("next", "(next|upcoming|coming|following)");
    book.words("last", "(last|past|previous|preceding)");
    grains(book);
    weekends(book);
    seasons(book);
    quarters(book);
    monthParts(book);
    parts(book);
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
        m -> Combine.next(m.time(1), m.now()),
        "next january",
        "2027-01-01/2027-02-01");
    book.rule("<last> <month>", m -> Combine.last(m.time(1), m.now()));
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
        "(last|past|previous|the last|the past|the previous) <weekend>",
        m -> Combine.last(m.time(0), m.now()),
        "last weekend",
        "2026-11-14/2026-11-16");
    book.rule("<weekend> after next", m -> following(m));
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
    var time = Combine.pinned(weekend, weekend.series().from(WEEK.plus(WEEK.floor(m.now()), 1)));
    return time == null ? null : time.orElse(Combine.current(weekend, m.now()));
  }

  private static void seasons(RuleBook book) {
    var names = List.of("spring", "summer", "(autumn|fall)", "winter");
    for (int i = 0; i < 4; i++) {
      int season = i;
      book.rule(names.get(i), m -> Calendars.season(season, m.settings()).with(Time.PARTIAL));
    }
    book.rule(
        "(this|in|in the|during the|over the|current|the current|for the|by|all|late|early) <season>",
        m ->
            m.context().tokens().at(m.first()).equals("late")
                ? third(m.time(0), 2)
                : m.context().tokens().at(m.first()).equals("early")
                    ? third(m.time(0), 0)
                    : m.time(0).firm(),
        "this summer",
        "2027-06-21/2027-09-23");
    book.rule(
        "<next> <season>",
        m -> Combine.next(m.time(1), m.now()),
        "next spring",
        "2027-03-20/2027-06-21");
    book.rule("<last> <season>", m -> Combine.last(m.time(1), m.now()));
    book.rule(
        "(in |in the )?<season> (of |in )?<y4>",
        m -> Combine.and(m.time(0).firm(), Calendars.year(m.number(1)), m.context()));
    book.rule("(the |this )?season", m -> season(m));
  }

  private static Time third(Time period, int which) {
    return Combine.map(
        period,
        Form.PERIOD,
        DAY,
        s -> {
          long days = java.time.Duration.between(s.from(), s.to()).toDays() / 3;
          return which == 0
              ? new Span(s.from(), s.from().plusDays(days))
              : new Span(s.to().minusDays(days), s.to());
        });
  }

  private static Time season(Match m) {
    for (int i = 0; i < 3; i++) {
      var time = Calendars.season(i, m.settings());
      var span = time.series().before(m.now().plusNanos(1));
      if (span != null && span.holds(m.now())) {
        return time.with(Time.LATENT);
      }
    }
    return Calendars.season(3, m.settings()).with(Time.LATENT);
  }

  private static void quarters(RuleBook book) {
    book.rule("(in )?(the )?<ord> (quarter|qtr)", m -> quarter(m.number(0)));
    book.rule(
        "(in )?(the )?<ord> (quarter|qtr) (of |in )?<y4>", m -> year(quarter(m.number(0)), m, 1));
    book.rule(
        "(in )?the <y4> s", m -> decade(m.number(0)), "in the 1990s", "1990-01-01/2000-01-01");
    book.rule("(in |in the )?h <n> (of |in |-|/)?<y4>", m -> half(m.number(0), m.number(1)));
    book.rule("<y4> (-)?h <n>", m -> half(m.number(1), m.number(0)));
    book.rule("q <n>", m -> quarter(m.number(0)));
    book.rule("q <n> (of |in |-|/)?<y4>", m -> year(quarter(m.number(0)), m, 1));
    book.rule(
        "<y4> (-)?q <n>",
        m ->
            quarter(m.number(1)) instanceof Time q
                ? Combine.and(q, Calendars.year(m.number(0)), m.context())
                : null,
        "2027Q4",
        "2027-10-01/2028-01-01");
  }

  private static @Nullable Time decade(int year) {
    return year % 10 != 0
        ? null
        : Calendars.once(
            Form.YEAR,
            TimeGrain.DECADE,
            LocalDate.of(year, 1, 1).atStartOfDay(),
            LocalDate.of(year + 10, 1, 1).atStartOfDay());
  }

  private static @Nullable Time half(int half, int year) {
    return half < 1 || half > 2 ? null : months(Calendars.year(year), half * 6 - 6, half * 6);
  }

  private static @Nullable Time quarter(int quarter) {
    return quarter < 1 || quarter > 4
        ? null
        : Time.of(
            Form.PERIOD,
            TimeGrain.QUARTER,
            Calendars.yearlySpan(
                year ->
                    Span.of(TimeGrain.QUARTER, LocalDate.of(year, quarter * 3, 1).atStartOfDay())));
  }

  private static @Nullable Time year(@Nullable Time time, Match m, int slot) {
    return Combine.and(time, Calendars.year(m.number(slot)), m.context());
  }

  private static void monthParts(RuleBook book) {
    var in = "(in |at |by |from |until )?";
    of(
        book,
        in
            + "(early|beginning of|the beginning of|start of|the start of|early in|at the beginning of) <month>",
        0,
        10,
        "early december",
        "2026-12-01/2026-12-11");
    of(
        book,
        in + "(mid|mid-|middle of|the middle of) <month>",
        10,
        20,
        "mid december",
        "2026-12-11/2026-12-21");
    of(
        book,
        in + "(late|end of|the end of|late in|at the end of) <month>",
        20,
        40,
        "end of december",
        "2026-12-21/2027-01-01");
    in(book, "(at )?(the )?(beginning|start) of (the|this)? month", MONTH, 0, 0, 10);
    in(book, "(at )?(the )?middle of (the|this)? month", MONTH, 0, 10, 20);
    in(
        book,
        "(at )?(the )?(end of (the |this )?month|eom)",
        MONTH,
        0,
        20,
        40,
        "the end of the month",
        "2026-11-21/2026-12-01");
    in(book, "(at )?(the )?end of next month", MONTH, 1, 20, 40);
    in(book, "(at )?(the )?(beginning|start) of next month", MONTH, 1, 0, 10);
  }

  private static void of(RuleBook book, String pattern, int from, int to, String... examples) {
    book.rule(
        pattern,
        m ->
            Combine.map(m.time(0), Form.PERIOD, DAY, s -> days(s, from, to))
                .withFields(Fields.MONTH | Fields.PERIOD),
        examples);
  }

  private static Span days(Span span, int from, int to) {
    return new Span(span.from().plusDays(from), to > 31 ? span.to() : span.from().plusDays(to));
  }

  private static void in(
      RuleBook book,
      String pattern,
      TimeGrain grain,
      int offset,
      int from,
      int to,
      String... examples) {
    book.rule(
        pattern,
        m ->
            Combine.map(
                Calendars.grain(m.now(), grain, offset), Form.PERIOD, DAY, s -> days(s, from, to)),
        examples);
  }

  private static void parts(RuleBook book) {
    var around = "(around )?";
    in(
        book,
        "(at )?(the )?end of " + around + "(next|the following|the coming|the next) week",
        WEEK,
        1,
        4,
        7,
        "end of next week",
        "2026-11-27/2026-11-30");
    in(
        book,
        "(at )?(the )?end of " + around + "(last|the past|the previous|previous|past) week",
        WEEK,
        -1,
        4,
        7);
    in(book, "(at )?(the )?end of " + around + "(this|the|the current)? week", WEEK, 0, 4, 7);
    in(
        book,
        "(at )?(the )?(beginning|start) of "
            + around
            + "(next|the following|following|the coming|the next) week",
        WEEK,
        1,
        0,
        3);
    in(
        book,
        "(at )?(the )?(beginning|start) of "
            + around
            + "(last|the past|the previous|previous|past) week",
        WEEK,
        -1,
        0,
        3);
    in(
        book,
        "(at )?(the )?(beginning|start) of " + around + "(this|the|the current|current) week",
        WEEK,
        0,
        0,
        3);
    book.rule(
        "(at |in )?(the )?(beginning|start|early) (of |in )?<y4>",
        m -> months(Calendars.year(m.number(0)), 0, 3));
    book.rule(
        "(at |in )?(the )?(middle|mid) (of |-)?<y4>",
        m -> months(Calendars.year(m.number(0)), 4, 8));
    book.rule(
        "(at |in )?(the )?(end|late) (of |in )?<y4>",
        m -> months(Calendars.year(m.number(0)), 8, 12));
    book.rule(
        "(at )?(the )?(end of (the |this )?year|eoy)",
        m -> months(Calendars.grain(m.now(), YEAR, 0), 8, 12));
    book.rule(
        "(at )?(the )?(beginning|start) of (the |this )?year",
        m -> months(Calendars.grain(m.now(), YEAR, 0), 0, 3).with(Time.LATENT));
    book.rule(
        "(at )?(the )?(beginning|start) of next year",
        m -> months(Calendars.grain(m.now(), YEAR, 1), 0, 3));
    book.rule(
        "(at )?(the )?end of next year", m -> months(Calendars.grain(m.now(), YEAR, 1), 8, 12));
    book.rule(
        "(at )?(the )?(eod|end of (the )?day)",
        m ->
            Calendars.once(
                    Form.MOMENT,
                    TimeGrain.HOUR,
                    m.context().today().to().minusHours(7),
                    m.context().today().to())
                .with(Time.LATENT));
  }

  private static Time months(Time year, int from, int to) {
    return Combine.map(
        year,
        Form.PERIOD,
        MONTH,
        s -> new Span(s.from().plusMonths(from), s.from().plusMonths(to)));
  }
}
