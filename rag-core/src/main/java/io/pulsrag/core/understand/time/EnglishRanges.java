package io.pulsrag.core.understand.time;

import org.jspecify.annotations.Nullable;

/**
 * How English joins times: one inside another, ranges, open ends, lists, exclusions, recurrences.
 */
final class EnglishRanges {

  private EnglishRanges() {}

  static void addTo(RuleBook book) {
    intersections(book);
    ranges(book);
    openEnds(book);
  }

  private static void intersections(RuleBook book) {
    Rule.Production both = m -> apart(m) ? null : Combine.and(m.time(0), m.time(1), m.context());
    book.rule(
        -1,
        "<time> <time>",
        both,
        "saturday night",
        "2026-11-21T18/2026-11-22",
        "tomorrow evening",
        "2026-11-20T18/2026-11-21");
    book.rule(
        -1,
        "<time> (,|on|in|of|from|at|for|the|during|s|but|by|in the|of the|on the) <time>",
        both,
        "next sunday, november 22",
        "2026-11-22",
        "concert at 9am on saturday",
        "2026-11-21T09/2026-11-21T10");
    book.rule(-1, "<time> [ <time> ]", both);
    book.rule(
        "<part> (at|@|around|for) <h>",
        EnglishRanges::hourOf,
        "this evening at 8",
        "2026-11-19T20/2026-11-19T21");
  }

  /**
   * "this evening at 8"; an hour outside the part of the day is still in its half: "tomorrow
   * evening at 5" is 17:00.
   */
  private static @Nullable Time hourOf(Match m) {
    int hour = m.number(1);
    if (hour > 12 || m.time(0).series() instanceof Series.Union) {
      return Combine.and(hour(hour), m.time(0).firm(), m.context());
    }
    return Combine.map(
        m.time(0),
        Form.CLOCK,
        TimeGrain.HOUR,
        s -> {
          int at =
              hour % 12
                  + (s.from().getHour() < 11 ? 0 : hour == 12 && s.from().getHour() > 16 ? 24 : 12);
          return Span.of(TimeGrain.HOUR, TimeGrain.DAY.floor(s.from()).plusHours(at));
        });
  }

  /** "film night friday" and "the first sunday" are no such joints. */
  private static boolean apart(Match m) {
    var a = m.time(0);
    var b = m.time(1);
    boolean partFirst =
        a.form() == Form.PART && a.is(Time.LATENT) && b.choosesDay() && m.first() + 2 == m.last();
    return partFirst
        || (a.form() == Form.MONTH_DAY && a.is(Time.LATENT) && b.form() == Form.WEEKDAY);
  }

  /**
   * "between 7 and 9" are hours at the end of the text or beside a day: "between 7 and 9 last
   * night".
   */
  private static @Nullable Time bareHours(Match m) {
    var range = Ranges.range(hour(m.number(0)), hour(m.number(1)), m.context());
    boolean last = m.context().tokens().at(m.last()).isEmpty();
    return range == null || last ? range : range.with(Time.PARTIAL);
  }

  static Time hour(int hour) {
    int h = hour % 24;
    return h >= 1 && h <= 12
        ? Calendars.clock12(h, 0, 0, TimeGrain.HOUR)
        : Calendars.clock(h, 0, 0, TimeGrain.HOUR);
  }

  private static void ranges(RuleBook book) {
    Rule.Production range = m -> Ranges.range(m.time(0), m.time(1), m.context());
    var to = "(to|-|till|til|until|through|thru|and)";
    book.rule(
        "(from|between|in between) (the )?<time> " + to + " (the )?<time>",
        range,
        "from december 3 to january 5",
        "2026-12-03/2027-01-06",
        "between 3pm and 6pm",
        "2026-11-19T15/2026-11-19T18");
    book.rule(
        "<time> (to|-|till|til|until|through|thru) (the )?<time>",
        m ->
            m.time(0).form() == Form.CLOCK
                    || m.time(0).form() == m.time(1).form()
                    || m.time(0).grain() == m.time(1).grain()
                ? Ranges.range(m.time(0), m.time(1), m.context())
                : null,
        "friday to sunday",
        "2026-11-20/2026-11-23",
        "saturday 5pm-8pm",
        "2026-11-21T17/2026-11-21T20");
    book.rule(
        "(from |between |in between )?<h> " + to + " <clock>",
        m ->
            m.digits(0) > 0 && (m.number(0) <= 12 || m.last() - m.first() > 3)
                ? Ranges.range(hour(m.number(0)), m.time(1), m.context())
                : null,
        "2 to 5pm",
        "2026-11-19T14/2026-11-19T17");
    book.rule(
        "<clock> " + to + " <h>",
        m ->
            m.digits(1) > 0 && !m.context().tokens().at(m.first() + 1).equals("and")
                ? Ranges.range(m.time(0), hour(m.number(1)), m.context())
                : null,
        "8am until 6",
        "2026-11-19T08/2026-11-19T18");
    book.rule(
        "(from|between|in between) <clock> " + to + " <h>",
        m -> Ranges.range(m.time(0), hour(m.number(1)), m.context()));
    book.rule("(from|between) <h> " + to + " <h>", EnglishRanges::bareHours);
    for (var day : new String[] {"<d>", "<od>"}) {
      book.rule(
          "((from |between )(the )?<date> "
              + to
              + " (the )?"
              + day
              + "|<date> (to|-|till|til|until|through|thru) (the )?"
              + day
              + ")",
          m -> fromDate(m.time(0), m.number(1), m),
          "july 26-27",
          "2027-07-26/2027-07-28",
          "between december 14 and 16",
          "2026-12-14/2026-12-17");
      book.rule(
          "(from |between )?(the )?" + day + " " + to + " (the )?<date>",
          m -> toDate(m.number(0), m.time(1), m),
          "14-16 december",
          "2026-12-14/2026-12-17");
      book.rule(
          "(from |between )(the )?" + day + " " + to + " (the )?" + day,
          m ->
              day.equals("<od>")
                  ? Ranges.range(
                      Calendars.monthDay(m.number(0)), Calendars.monthDay(m.number(1)), m.context())
                  : null);
      book.rule(
          "<month> (from |between )(the )?" + day + " " + to + " (the )?" + day,
          m ->
              fromDate(
                  Combine.and(Calendars.monthDay(m.number(1)), m.time(0), m.context()),
                  m.number(2),
                  m));
    }
    book.rule(
        "(from|between) <y4> " + to + " <y4>",
        m -> Ranges.range(Calendars.year(m.number(0)), Calendars.year(m.number(1)), m.context()));
  }

  private static @Nullable Time fromDate(@Nullable Time date, int day, Match m) {
    if (date == null || date.grain() != TimeGrain.DAY) {
      return null;
    }
    var range =
        Combine.map(
            date,
            Form.RANGE,
            TimeGrain.DAY,
            s ->
                day > s.from().getDayOfMonth() && day <= s.from().toLocalDate().lengthOfMonth()
                    ? new Span(s.from(), s.from().withDayOfMonth(day).plusDays(1))
                    : null);
    return range.series().nearest(m.now()) == null ? null : range;
  }

  private static @Nullable Time toDate(int day, Time date, Match m) {
    if (date.grain() != TimeGrain.DAY) {
      return null;
    }
    var range =
        Combine.map(
            date,
            Form.RANGE,
            TimeGrain.DAY,
            s ->
                day < s.from().getDayOfMonth()
                    ? new Span(s.from().withDayOfMonth(day), s.to())
                    : null);
    return range.series().nearest(m.now()) == null ? null : range;
  }

  private static void openEnds(RuleBook book) {
    book.rule(
        "(after|since|from|on or after|later than|starting|starting on|beginning on|beginning|starting from|as of|not before|no earlier than|any time after|anytime after) (the )?<time>",
        m -> from(m),
        "tomorrow after 8pm",
        "2026-11-20T20/2026-11-21",
        "after 8pm",
        "2026-11-19T20/..",
        "since monday",
        "2026-11-16/..");
    book.rule(
        2,
        "<open> (on|of|,)? (the )?<frame>",
        m -> Combine.and(m.time(0), m.time(1).firm(), m.context()));
    book.rule(
        "<time> (onwards|or later|and later|and after|onward|and greater|and up|and beyond)",
        m -> Ranges.after(m.time(0).firm(), false, m.context()));
    book.rule(
        "(before|earlier than|no later than|not after|up to|sooner than|any time before|anytime before) (the )?<time>",
        m -> Ranges.before(m.time(0).firm(), false, m.context()),
        "before 6pm on saturday",
        "2026-11-21/2026-11-21T18");
    book.rule(
        "(until|till|til|through|up until) (the )?<time>",
        m ->
            m.time(0).choosesTimeOfDay()
                ? Ranges.before(m.time(0).firm(), false, m.context())
                : Ranges.untilFromNow(m.time(0).firm(), true, m.now()),
        "until tuesday",
        "2026-11-19T10/2026-11-25");
    book.rule(
        "(by|by the|by the end of|by end of) <time>",
        m -> by(m),
        "by tomorrow 6pm",
        "2026-11-19T10/2026-11-20T18");
  }

  private static @Nullable Time by(Match m) {
    var time = m.time(0).firm();
    boolean end =
        (m.time(0).grain() != TimeGrain.DAY || time.form() == Form.PERIOD)
                && !time.choosesTimeOfDay()
            || m.last() - m.first() > 2 && m.context().tokens().at(m.first() + 1).equals("end")
            || m.context().tokens().at(m.first() + 2).equals("end");
    return Ranges.untilFromNow(time, end, m.now());
  }

  private static @Nullable Time from(Match m) {
    var edge = m.time(0);
    if (edge.form() == Form.RANGE
        || edge.form() == Form.CLOCK_RANGE
        || edge.form() == Form.AFTER
        || edge.form() == Form.BEFORE) {
      return null;
    }
    boolean over =
        m.context().tokens().at(m.first()).equals("after")
            && !edge.choosesTimeOfDay()
            && (edge.grain() != TimeGrain.DAY || edge.form() == Form.WEEKEND);
    boolean since = m.context().tokens().at(m.first()).equals("since");
    return Ranges.after(since ? Occurrence.lately(edge.firm(), m) : edge.firm(), over, m.context());
  }
}
