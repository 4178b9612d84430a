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
    seasons(book);
    quarters(book);
    monthParts(book);
    parts(book);
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
        m -> Occurrence.next(m.time(1), m.now()),
        "next spring",
        "2027-03-20/2027-06-21");
    book.rule("<last> <season>", m -> Occurrence.last(m.time(1), m.now()));
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
    in(book, "((at )?(the )?end of|late) next month", MONTH, 1, 20, 40);
    in(book, "(at )?(the )?end of last month", MONTH, -1, 20, 40);
    in(book, "(the )?bom", MONTH, 0, 0, 10);
    in(book, "((at )?(the )?(beginning|start) of|early) next month", MONTH, 1, 0, 10);
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
    in(book, "early (in )?next week", WEEK, 1, 0, 3, "early next week", "2026-11-23/2026-11-26");
    in(book, "(mid-|in the middle of |mid )next week", WEEK, 1, 2, 4);
    in(book, "(late|later) (in )?next week", WEEK, 1, 4, 7);
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
