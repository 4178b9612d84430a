package io.pulsrag.core.understand.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How French joins two times: one inside another, or from one to the other: "de 14h à 18h". */
final class FrenchRanges {

  private static final Set<String> LEADS = Set.of("du", "de", "entre", "le", "les", "depuis");

  private FrenchRanges() {}

  static void addTo(RuleBook book) {
    intersections(book);
    ranges(book);
  }

  private static void intersections(RuleBook book) {
    Rule.Production both =
        m ->
            m.time(1).form() == Form.CLOCK
                    && m.time(1).is(Time.PARTIAL)
                    && m.context().tokens().at(m.last() - 1).equals("midi")
                ? null
                : Combine.and(m.time(0), m.time(1), m.context());
    book.rule(
        -1,
        "<time> <time>",
        both,
        "samedi soir",
        "2026-11-21T18/2026-11-22",
        "dimanche matin",
        "2026-11-22T06/2026-11-22T12",
        "demain après-midi",
        "2026-11-20T12/2026-11-20T18",
        "mardi 20h",
        "2026-11-24T20/2026-11-24T21");
    book.rule(
        -1,
        "<time> (,|le|en|dans|pour|pendant|au|vers|a|la|les|dans la|dans l) <time>",
        FrenchRanges::linked,
        "samedi 21 novembre à 13h30",
        "2026-11-21T13:30/2026-11-21T13:31");
    book.rule(
        -1,
        "<time> (de|du|d|de la|des|de l) <time>",
        m -> ofSchoolOrFrom(m) ? null : Combine.and(m.time(0), m.time(1), m.context()),
        "le matin du 24 décembre",
        "2026-12-24T06/2026-12-24T12");
    book.rule("<time> [ <time> ]", both);
  }

  /**
   * "les vacances de la Toussaint" are school holidays, and the holiday is no day of other ones;
   * "demain dès 8h" is from 8 on.
   */
  private static boolean ofSchoolOrFrom(Match m) {
    var tokens = m.context().tokens();
    for (int i = m.first() + 1; i < m.last(); i++) {
      boolean school = tokens.at(i - 1).equals("vacances") && m.time(1).form() == Form.HOLIDAY;
      boolean from = tokens.at(i).equals("des") && m.time(1).form() == Form.CLOCK;
      if (school || from) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Time linked(Match m) {
    return Combine.and(m.time(0), m.time(1), m.context());
  }

  private static void ranges(RuleBook book) {
    Rule.Production range = m -> Ranges.range(m.time(0), m.time(1), m.context());
    book.rule(
        "(de|du|d|des|depuis|depuis le|a partir de|a partir du) <time> (a|au|jusqu a|jusqu au|jusque|aux|-) (la|l|le)? <time>",
        range,
        "du 3 mars au 8 avril",
        "2027-03-03/2027-04-09",
        "de 14h à 18h",
        "2026-11-19T14/2026-11-19T18",
        "de vendredi à dimanche",
        "2026-11-20/2026-11-23");
    book.rule(
        "entre (le|la|l)? <time> et (le|la|l)? <time>",
        range,
        "samedi entre 14h et 18h",
        "2026-11-21T14/2026-11-21T18");
    book.rule(
        "<time> (-|jusqu a|jusqu au|a|au|->) <time>",
        m ->
            m.time(0).form() == Form.CLOCK || m.time(0).form() == m.time(1).form()
                ? Ranges.range(m.time(0), m.time(1), m.context())
                : null,
        "samedi 17h-20h",
        "2026-11-21T17/2026-11-21T20");
    book.rule(
        "<h> (-|a) <h> h",
        m ->
            Ranges.range(
                Calendars.clock(m.number(0) % 24, 0, 0, TimeGrain.HOUR),
                Calendars.clock(m.number(1) % 24, 0, 0, TimeGrain.HOUR),
                m.context()));
    book.rule(
        "(de|entre) <h> (-|a|et) <h> (h|heures)",
        m ->
            Ranges.range(
                Calendars.clock(m.number(0) % 24, 0, 0, TimeGrain.HOUR),
                Calendars.clock(m.number(1) % 24, 0, 0, TimeGrain.HOUR),
                m.context()),
        "entre 14 et 18h",
        "2026-11-19T14/2026-11-19T18");
    for (var from : new String[] {"<d>", "(1 er|premier)"}) {
      boolean first = !from.equals("<d>");
      Rule.Production days =
          m ->
              !first && compound(m)
                  ? null
                  : toDate(first ? 1 : m.number(0), m.time(first ? 0 : 1), m);
      var example =
          first
              ? new String[0]
              : new String[] {
                "du 3 au 8 mars", "2027-03-03/2027-03-09", "14-20 décembre", "2026-12-14/2026-12-21"
              };
      book.rule("(du|de|le|depuis le)? " + from + " (au|-|jusqu au|a) <date>", days, example);
      book.rule("entre (le)? " + from + " (et le|et|au|-|a) <date>", days);
      book.rule(
          "(du|entre le) (<weekday> )?" + from + " (au|et le|jusqu au) (<weekday> )?<date>",
          m -> toDate(first ? 1 : number(m), m.time(m.slotCount() - 1), m));
    }
    book.rule(
        "(du|entre le) <d> (au|et le|jusqu au) (<weekday> )?<d>",
        m ->
            Ranges.range(
                Calendars.monthDay(number(m)),
                Calendars.monthDay(m.number(m.slotCount() - 1)),
                m.context()),
        "du 23 au 27",
        "2026-11-23/2026-11-28");
    book.rule(
        "(du|entre le) (1 er|premier) (au|et le|jusqu au) <d>",
        m ->
            m.digits(0) > 0 && FrenchDates.bareDay(m)
                ? Ranges.range(Calendars.monthDay(1), Calendars.monthDay(m.number(0)), m.context())
                : null,
        "du 1er au 3",
        "2026-12-01/2026-12-04");
    book.rule(
        "(du|entre le) (<weekday> )?<d> (au|et le|jusqu au) <d>",
        m ->
            Ranges.range(
                Calendars.monthDay(number(m)),
                Calendars.monthDay(m.number(m.slotCount() - 1)),
                m.context()));
    book.rule(
        "<frame> (de|entre) <h> (a|et|-) <h>",
        m ->
            m.time(0).grain() == TimeGrain.DAY && m.digits(1) > 0 && FrenchDates.bareDay(m)
                ? Combine.and(
                    m.time(0),
                    Ranges.range(
                        Calendars.clock(m.number(1) % 24, 0, 0, TimeGrain.HOUR),
                        Calendars.clock(m.number(2) % 24, 0, 0, TimeGrain.HOUR),
                        m.context()),
                    m.context())
                : null,
        "samedi de 14 à 18",
        "2026-11-21T14/2026-11-21T18",
        "samedi pour les 6 à 8 ans",
        "2026-11-21");
    book.rule(
        "<clockrange> (du soir|de l apres-midi|de l aprem)",
        m ->
            Combine.map(
                m.time(0),
                Form.CLOCK_RANGE,
                m.time(0).grain(),
                s ->
                    s.to().getHour() > 0 && s.to().getHour() <= 12 && s.from().getHour() < 12
                        ? new Span(s.from().plusHours(12), s.to().plusHours(12))
                        : s),
        "de six à huit heures du soir",
        "2026-11-19T18/2026-11-19T20");
    book.rule("<clockrange> du matin", m -> m.time(0));
    book.rule(
        "(de|entre) <y4> (a|et|-) <y4>",
        m -> Ranges.range(Calendars.year(m.number(0)), Calendars.year(m.number(1)), m.context()));
  }

  /** "vingt-huit novembre", "trente et un décembre": one number, not two. */
  static boolean compound(Match m) {
    var tokens = m.context().tokens();
    int at = m.first();
    while (at < m.last() && LEADS.contains(tokens.at(at))) {
      at++;
    }
    return m.digits(0) == 0
        && (tokens.at(at + 1).equals("-")
            || m.number(0) % 10 == 0
                && tokens.at(at + 1).equals("et")
                && tokens.at(at + 2).equals("un"));
  }

  /** The first number among the slots. */
  private static int number(Match m) {
    for (int i = 0; i < m.slotCount(); i++) {
      if (m.slots()[i] instanceof Meaning.Number n) {
        return n.value();
      }
    }
    return 1;
  }

  /** From the given day of the month, or of the month before, to a date. */
  private static @Nullable Time toDate(int day, Time date, Match m) {
    if (date.grain() != TimeGrain.DAY) {
      return null;
    }
    var range =
        Combine.map(
            date,
            Form.RANGE,
            TimeGrain.DAY,
            s -> {
              var end = s.from();
              if (day < end.getDayOfMonth()) {
                return new Span(end.withDayOfMonth(day), s.to());
              }
              var month = end.minusMonths(1);
              return day > month.toLocalDate().lengthOfMonth() || day == end.getDayOfMonth()
                  ? null
                  : new Span(month.withDayOfMonth(day), s.to());
            });
    return range.series().nearest(m.now()) == null ? null : range;
  }
}
