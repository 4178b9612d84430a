package io.pulsrag.core.understand.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months, dates and years in English. */
final class EnglishDates {
  private static final List<String> MONTHS =
      List.of(
          "january|jan",
          "february|feb",
          "march|mar",
          "april|apr",
          "may",
          "june|jun",
          "july|jul",
          "august|aug",
          "september|sept|sep",
          "october|oct",
          "november|nov",
          "december|dec");

  private static final Set<String> NOT_AFTER_A_DAY =
      Set.of(
          "arrondissement",
          "district",
          "floor",
          "street",
          "avenue",
          "century",
          "place",
          "euros",
          "pounds",
          "dollars",
          "year",
          "anniversary",
          "edition",
          "km",
          "time",
          "grade");

  private EnglishDates() {}

  static void addTo(RuleBook book) {
    for (int i = 0; i < 12; i++) {
      var month = Calendars.month(i + 1).with(Time.LATENT);
      book.rule("(" + MONTHS.get(i) + ")", m -> month);
    }
    dates(book);
    book.rule("<y4>", m -> Calendars.year(m.number(0)).with(Time.PARTIAL));
    numeric(book);
  }

  private static void dates(RuleBook book) {
    for (var day : new String[] {"<d>", "<od>"}) {
      book.rule(
          "(the )?" + day + " (of )?<month>",
          m -> Combine.and(Calendars.monthDay(m.number(0)), m.time(1), m.context()),
          "the 14 of july".replace("14", day.equals("<d>") ? "14" : "14th"),
          "2027-07-14");
      book.rule(
          "(the )?" + day + " (day )(of )?<month>",
          m -> Combine.and(Calendars.monthDay(m.number(0)), m.time(1), m.context()));
      book.rule(
          "<month> (the )?" + day,
          m ->
              m.digits(1) > 0 && m.context().tokens().at(m.last()).equals(":")
                  ? null
                  : Combine.and(Calendars.monthDay(m.number(1)), m.time(0), m.context()),
          "december 7" + (day.equals("<od>") ? "th" : ""),
          "2026-12-07");
      book.rule(
          "<month> / " + day,
          m -> Combine.and(Calendars.monthDay(m.number(1)), m.time(0), m.context()));
      book.rule("(the )?" + day + " (of )?this month", m -> inMonth(m, 0));
      book.rule("(the )?" + day + " (day )?(of )?(the )?current month", m -> inMonth(m, 0));
      book.rule(
          "(the )?" + day + " (day )?(of )?(the )?(next|coming|following) month",
          m -> inMonth(m, 1));
      book.rule(
          "(the )?" + day + " (day )?(of )?(the )?(last|previous|past) month", m -> inMonth(m, -1));
      book.rule(
          "<weekday> (the )?" + day,
          m -> nearDay(m, m.time(0), m.number(1)),
          "saturday 28",
          "2026-11-28");
    }
    book.rule(
        "friday (13|thirteen)",
        m -> Combine.and(Calendars.weekday(5), Calendars.monthDay(13), m.context()),
        "friday 13",
        "2027-08-13");
    book.rule(
        "<d> (-|/|.) <month> (-|/|.) <y4>",
        m ->
            Combine.and(
                Combine.and(Calendars.monthDay(m.number(0)), m.time(1), m.context()),
                Calendars.year(m.number(2)),
                m.context()),
        "15-jan-2027",
        "2027-01-15");
    book.rule(
        "<date> (,|of|in)? <y4>",
        m -> Combine.and(m.time(0), Calendars.year(m.number(1)), m.context()),
        "march 3rd, 2027",
        "2027-03-03");
    book.rule(
        "<date> <y2>",
        m ->
            m.digits(1) == 2 && m.number(1) > 12 && !m.context().tokens().at(m.last()).equals(":")
                ? Combine.and(
                    m.time(0),
                    Calendars.year(Calendars.fullYear(m.number(1), m.now())),
                    m.context())
                : null);
    book.rule(
        "<month> (,|of)? <y4>",
        m -> Combine.and(m.time(0), Calendars.year(m.number(1)), m.context()),
        "october 2027",
        "2027-10-01/2027-11-01");
    book.rule(
        "(in|during|for|by|this|throughout|since|until|all|over|the month of|month of|in the month of|late in) <month>",
        m -> m.time(0).firm(),
        "in december",
        "2026-12-01/2027-01-01");
    book.rule(
        "(the )?<od>",
        m -> ordinalDay(m),
        "on the 22nd",
        "2026-11-22",
        "a play in the 18th",
        "none");
    book.rule(
        "(in|during|since|for|year|the year|the year of|year of|in the year) <y4>",
        m -> Calendars.year(m.number(0)),
        "in 2027",
        "2027-01-01/2028-01-01");
  }

  private static @Nullable Time inMonth(Match m, int offset) {
    return Combine.and(
        Calendars.monthDay(m.number(0)),
        Calendars.grain(m.now(), TimeGrain.MONTH, offset),
        m.context());
  }

  /** "saturday 22" names a day of these weeks; further away the number counts something else. */
  private static @Nullable Time nearDay(Match m, Time weekday, int day) {
    var both = Combine.and(weekday, Calendars.monthDay(day), m.context());
    var span = both == null ? null : both.series().nearest(m.now());
    var next = m.context().tokens().at(m.last());
    boolean clock = next.equals(":") || next.equals("am") || next.equals("pm");
    return both != null && !clock && span != null && span.from().isBefore(m.now().plusDays(75))
        ? both
        : null;
  }

  /** "on the 22nd" is a day; "in the 18th" is a district of Paris. */
  private static @Nullable Time ordinalDay(Match m) {
    var tokens = m.context().tokens();
    boolean the = tokens.at(m.first()).equals("the");
    var before = tokens.at(m.first() - 1);
    if (!the || before.equals("in") || NOT_AFTER_A_DAY.contains(tokens.at(m.last()))) {
      return null;
    }
    boolean on =
        before.equals("on")
            || before.equals("from")
            || before.equals("until")
            || before.equals("after")
            || before.equals("before")
            || before.equals("by")
            || before.equals("around");
    return on ? Calendars.monthDay(m.number(0)) : Calendars.monthDay(m.number(0)).with(Time.LATENT);
  }

  private static void numeric(RuleBook book) {
    book.rule("<d> / <d>", m -> pair(m), "12/5", "2026-12-05", "15/2", "2027-02-15");
    book.rule(
        "<d> - <d>",
        m ->
            m.digits(0) == 0 || !m.context().tokens().glued(m.first() + 1)
                ? null
                : british(m) && pair(m) instanceof Time t ? t.with(Time.LATENT) : null);
    for (var mark : new String[] {"/", "-", "."}) {
      book.rule(
          "<d> " + mark + " <d> " + mark + " <y4>",
          m -> full(m, m.number(2)),
          mark.equals("/") ? new String[] {"12/5/2027", "2027-12-05"} : new String[0]);
      book.rule(
          "<d> " + mark + " <d> " + mark + " <y2>",
          m -> full(m, Calendars.fullYear(m.number(2), m.now())));
      book.rule(
          "<y4> " + mark + " <mo> " + mark + " <d>",
          m -> m.digits(0) == 4 ? Calendars.date(m.number(0), m.number(1), m.number(2)) : null,
          mark.equals("-") ? new String[] {"2026-12-24", "2026-12-24"} : new String[0]);
    }
    book.rule(
        "<mo> / <y4>",
        m -> Combine.and(Calendars.month(m.number(0)), Calendars.year(m.number(1)), m.context()));
    book.rule(
        "<y4> (-|/) <mo>",
        m ->
            m.digits(0) == 4 && m.digits(1) == 2
                ? Combine.and(
                    Calendars.month(m.number(1)), Calendars.year(m.number(0)), m.context())
                : null,
        "2027-10",
        "2027-10-01/2027-11-01");
  }

  private static boolean british(Match m) {
    return !m.settings().monthFirst();
  }

  private static @Nullable Time pair(Match m) {
    var tokens = m.context().tokens();
    if (m.digits(0) == 0
        || m.digits(1) == 0
        || tokens.at(m.last()).equals("/")
        || tokens.at(m.first() - 1).equals("/")
        || tokens.at(m.last()).equals("h")) {
      return null;
    }
    return order(
        m, Calendars.date(m.number(0), m.number(1)), Calendars.date(m.number(1), m.number(0)));
  }

  private static @Nullable Time full(Match m, int year) {
    return order(
        m,
        Calendars.date(year, m.number(0), m.number(1)),
        Calendars.date(year, m.number(1), m.number(0)));
  }

  /** The reading of the settings first, the other one kept. */
  private static @Nullable Time order(Match m, @Nullable Time monthFirst, @Nullable Time dayFirst) {
    var first = m.settings().monthFirst() ? monthFirst : dayFirst;
    var other = m.settings().monthFirst() ? dayFirst : monthFirst;
    return first == null ? other : first.orElse(other);
  }
}
