package io.pulsrag.core.understand.time;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Lists, exclusions and recurrences in French: "vendredi ou samedi soir", "sauf lundi", "tous les
 * mardis".
 */
final class FrenchLists {

  private FrenchLists() {}

  static void addTo(RuleBook book) {
    lists(book);
    exclusions(book);
    recurrences(book);
  }

  private static void lists(RuleBook book) {
    book.rule("<length> a (partir|compter) (de|du|d) <anyday>", m -> lasting(m));
    book.rule(
        "(le |les )?<d> (et|ou|&|,|/|puis|et le|ou le) <date>",
        m -> days(m, m.number(0)),
        "les 20 et 21 décembre",
        "2026-12-20/2026-12-22");
    book.rule(
        "(le |les )?<d> , (le )?<d> (et|ou|,|&|et le|ou le) <date>",
        m -> listed(m),
        "les 4, 5 et 12 décembre",
        "2026-12-04/2026-12-06+2026-12-12");
    book.rule("(le |les )?(1 er|premier) (et|ou|&|,|et le|ou le) <date>", m -> days(m, 1));
    book.rule(
        "(le )?<weekday> (et|ou|,|puis|et le|ou le) <weekday> <part>",
        m -> each(m.time(0), m.time(1), m.time(2), m),
        "vendredi ou samedi soir",
        "2026-11-20T18/2026-11-21+2026-11-21T18/2026-11-22");
    book.rule(
        "<weekday> <part> (et|ou|,) <part>",
        m -> each(m.time(1), m.time(2), m.time(0), m),
        "samedi matin ou soir",
        "2026-11-21T06/2026-11-21T12+2026-11-21T18/2026-11-22");
    book.rule(
        "<month> (et|ou|,) <month>",
        m -> Combine.either(m.time(0).firm(), m.time(1).firm()).with(Time.LATENT));
    book.rule(
        "(en|pour|courant) <month> (et|ou|,|et en|ou en) <month>",
        m -> Combine.either(m.time(0).firm(), m.time(1).firm()),
        "en janvier ou février",
        "2027-01-01/2027-03-01");
    book.rule(
        "(samedi et dimanche|samedi dimanche|sam et dim) (prochain|prochains)",
        m -> Calendars.weekend(m.settings()));
  }

  private static @Nullable Time days(Match m, int day) {
    var date = m.time(m.slotCount() - 1);
    var first = m.slotCount() > 1 && FrenchRanges.compound(m) ? null : sameMonth(day, date, m);
    return first == null || date.grain() != TimeGrain.DAY ? null : Combine.either(first, date);
  }

  private static @Nullable Time listed(Match m) {
    var date = m.time(2);
    var first = sameMonth(m.number(0), date, m);
    var second = sameMonth(m.number(1), date, m);
    return first == null || second == null
        ? null
        : Combine.either(Combine.either(first, second), date);
  }

  /** Another day of the month in which the date falls. */
  private static @Nullable Time sameMonth(int day, Time date, Match m) {
    var span = date.series().nearest(m.now());
    if (span == null || day > span.from().toLocalDate().lengthOfMonth()) {
      return null;
    }
    return Calendars.dayOnce(span.from().toLocalDate().withDayOfMonth(day));
  }

  private static @Nullable Time each(Time a, Time b, Time with, Match m) {
    var first = Combine.and(a, with, m.context());
    var second = Combine.and(b, with, m.context());
    return first == null || second == null ? null : Combine.either(first, second);
  }

  private static void exclusions(RuleBook book) {
    book.rule(
        "(sauf|hors|excepte|mais pas|pas|ni|a part|mais pas pour) (en|pour|a)? (le|la|les|l|du|de)? <time>",
        m -> excluded(m.time(0)),
        "cette semaine sauf dimanche",
        "2026-11-16/2026-11-22",
        "ce week-end mais pas le matin",
        "2026-11-21/2026-11-21T06+2026-11-21T12/2026-11-22T06+2026-11-22T12/2026-11-23");
    book.rule(
        1,
        "(pas|ni) (le )?<weekday> <frame>",
        m -> without(m),
        "pas samedi cette semaine",
        "2026-11-16/2026-11-21+2026-11-22");
    book.rule(
        1,
        "(pas|ni) (le )?<weekday> (ni|ou|et) (le )?<weekday> <frame>",
        m -> without(m),
        "ni lundi ni mardi cette semaine",
        "2026-11-18/2026-11-23");
    book.rule(
        "(a l exception|a l exclusion|en dehors|hors) (de|du|des) (la|l)? <time>",
        m -> excluded(m.time(0)));
  }

  /** Weekdays left out of a longer stretch. */
  private static @Nullable Time without(Match m) {
    var frame = m.time(m.slotCount() - 1);
    if (frame.form() != Form.PERIOD && frame.form() != Form.WEEKEND) {
      return null;
    }
    var days = new ArrayList<Time>();
    for (int i = 0; i < m.slotCount() - 1; i++) {
      days.add(m.time(i));
    }
    return Combine.without(frame, days, m.context());
  }

  private static @Nullable Time excluded(Time time) {
    return time.form() == Form.AFTER
            || time.form() == Form.BEFORE
            || time.is(Time.EVERY | Time.PARTIAL)
        ? null
        : time.firm().with(Time.EXCLUDED);
  }

  private static void recurrences(RuleBook book) {
    book.rule(
        "(tous les|toutes les|chaque|ts les|tt les) <time>",
        m -> every(m.time(0)),
        "tous les mardis de décembre",
        "2026-12-01+2026-12-08+2026-12-15+2026-12-22+2026-12-29");
    book.rule(
        1,
        "les <weekday> <part>",
        m ->
            m.context().tokens().at(m.first() + 1).endsWith("s")
                    && Combine.and(m.time(0), m.time(1), m.context()) instanceof Time t
                ? every(t)
                : null);
    book.rule(
        1,
        "les <weekday> (de|d|du|en|au mois de|du mois de) <period>",
        m ->
            m.context().tokens().at(m.first() + 1).endsWith("s")
                    && Combine.and(m.time(0), m.time(1).firm(), m.context()) instanceof Time t
                ? every(t)
                : null,
        "les dimanches de décembre",
        "2026-12-06+2026-12-13+2026-12-20+2026-12-27");
    book.rule(
        1,
        "les <weekday>",
        m -> m.context().tokens().at(m.last() - 1).endsWith("s") ? every(m.time(0)) : null);
    book.rule("(un|1) <weekday> sur (deux|2)", m -> every(m.time(0)));
    book.rule(
        "(tous les jours|chaque jour)",
        m -> Time.of(Form.DAY, TimeGrain.DAY, new Series.Cycle(TimeGrain.DAY)).with(Time.EVERY));
  }

  private static @Nullable Time every(Time time) {
    return time.series() instanceof Series.Once
            || time.is(Time.EVERY)
            || time.form() == Form.AFTER
            || time.form() == Form.BEFORE
        ? null
        : time.firm().with(Time.EVERY);
  }

  private static @Nullable Time lasting(Match m) {
    var length = m.length(0);
    return length.count() < 1 || length.count() > 1000 || length.grain().finerThan(TimeGrain.DAY)
        ? null
        : Combine.map(
            m.time(1),
            Form.RANGE,
            TimeGrain.DAY,
            s -> new Span(s.from(), length.grain().plus(s.from(), length.count())));
  }
}
