package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;
import static io.pulsrag.core.understand.time.TimeGrain.WEEK;

import org.jspecify.annotations.Nullable;

/** Weekends in French, from now, by their date or beside a feast: "le week-end avant Noël". */
final class FrenchWeekends {
  private static final String WEEKEND =
      "(week-end|week-ends|weekend|weekends|wk|wkd|we|w-e|wkend|week end)";

  private static final Time MONTHS = Time.of(Form.PERIOD, MONTH, new Series.Cycle(MONTH));

  private FrenchWeekends() {}

  static void addTo(RuleBook book) {
    book.rule(
        WEEKEND,
        m ->
            shortForm(m)
                ? Calendars.weekend(m.settings()).with(Time.PARTIAL)
                : Calendars.weekend(m.settings()),
        "week-end à vélo",
        "2026-11-21/2026-11-23");
    book.rule(
        "(ce|cet|se|le|pour le|au|du|durant le|pendant le|pdt le|au cours du|sur le|dans le|st|ct) <weekend>(-ci)?",
        m -> m.time(0).firm(),
        "ce week-end",
        "2026-11-21/2026-11-23",
        "ce wk",
        "2026-11-21/2026-11-23",
        "ce we",
        "2026-11-21/2026-11-23");
    book.rule(
        "(les|tous les|chaque) <weekend>",
        m ->
            m.context().tokens().at(m.last() - 1).endsWith("s")
                    || m.context().tokens().at(m.first()).equals("chaque")
                ? m.time(0).firm().with(Time.EVERY)
                : null);
    book.rule(
        "(ce|le)? <weekend> <suivant>",
        m -> Occurrence.current(followingWeekend(m), m.now()),
        "le week-end prochain",
        "2026-11-28/2026-11-30");
    book.rule(
        "(ce|le|pour ce|pour le)? <weekend> (ou|et|puis) (le )?(week-end )?<suivant>",
        FrenchWeekends::thisOrTheNext,
        "ce week-end ou le suivant",
        "2026-11-21/2026-11-23+2026-11-28/2026-11-30");
    book.rule(
        "(le|ce)? prochain <weekend>",
        m -> Occurrence.next(m.time(0), m.now()),
        "le prochain week-end",
        "2026-11-21/2026-11-23");
    book.rule(
        "(le)? <weekend> <passe>",
        m -> Occurrence.last(m.time(0), m.now()),
        "le week-end dernier",
        "2026-11-14/2026-11-16");
    book.rule("<weekend> en (huit|8)", m -> Occurrence.current(followingWeekend(m), m.now()));
    book.rule(
        "(le )?<weekend> (du|des|de) <date>",
        m ->
            Combine.map(
                    m.time(1), Form.PERIOD, DAY, s -> m.time(0).series().currentOrNext(s.from()))
                .withFields(Fields.DATE | Fields.PERIOD),
        "le week-end du 12 décembre",
        "2026-12-12/2026-12-14");
    book.rule(
        1,
        "(le |pour le |au |ce )?<weekend> (du|des|de) <d>( (et|-|/) <d>)?",
        m ->
            m.digits(1) > 0 && FrenchDates.bareDay(m)
                ? Occurrence.weekendOf(m.time(0), m.number(1), m.now())
                : null,
        "le week-end du 5",
        "2026-12-05/2026-12-07",
        "le week-end des 5 et 6",
        "2026-12-05/2026-12-07");
    book.rule(
        "(les |ces |dans les |pour les |pendant les )?<n> (prochains|prochaines) <weekend>",
        m -> Occurrence.several(m.time(1), m.number(0), m.now()),
        "les deux prochains week-ends",
        "2026-11-21/2026-11-23+2026-11-28/2026-11-30");
    book.rule(
        "(les |ces |dans les |pour les |pendant les )?<n> <weekend> <suivant>",
        m -> Occurrence.several(m.time(1), m.number(0), m.now()));
    book.rule(
        "(les |ces |dans les |pour les )?<n> (prochains|prochaines) <weekday>",
        m -> Occurrence.several(m.time(1), m.number(0), m.now()),
        "les trois prochains samedis",
        "2026-11-21+2026-11-28+2026-12-05");
    book.rule(
        "(les |ces |dans les |pour les )(prochains|prochaines) <weekend>",
        m -> m.time(0).firm().with(Time.EVERY));
    book.rule(
        "dans <n> <weekend>",
        m ->
            m.number(0) > 1
                    && m.number(0) < 10
                    && Occurrence.current(m.time(1), m.now()) instanceof Time first
                ? Occurrence.shift(first, 7 * (m.number(0) - 1), DAY)
                : null,
        "dans deux week-ends",
        "2026-11-28/2026-11-30");
    for (var after : new boolean[] {false, true}) {
      book.rule(
          1,
          "(le )?(dernier |premier )?<weekend> "
              + (after ? "(apres|suivant|d apres)" : "(avant|precedant|d avant)")
              + " (la|l|le)? <holiday>",
          m -> Occurrence.beside(m.time(0), m.time(1).firm(), after, m.now()),
          after ? "le week-end après Pâques" : "le week-end avant Noël",
          after ? "2027-04-03/2027-04-05" : "2026-12-19/2026-12-21");
    }
    book.rule("(en|au)? debut (de|du) <weekend>", m -> dayOf(m.time(0), 0));
    book.rule(
        "(en|a la)? fin (de|du) <weekend>",
        m -> dayOf(m.time(0), 1),
        "en fin de week-end",
        "2026-11-22");
    book.rule(
        "(le )?dernier <weekend> du mois",
        m -> Combine.nth(-1, m.time(0), MONTHS),
        "le dernier week-end du mois",
        "2026-11-28/2026-11-30");
    book.rule(
        "(la )?derniere semaine du mois",
        m -> Counted.nthGrain(-1, WEEK, MONTHS, m.settings().ducklingCounting()),
        "la dernière semaine du mois",
        "2026-11-23/2026-11-30");
    book.rule(
        "(la |pendant la )?<ord> quinzaine (du|de ce) mois",
        m -> m.number(0) > 2 ? null : FrenchCounts.fortnight(MONTHS, m.number(0)),
        "la deuxième quinzaine du mois",
        "2026-11-16/2026-12-01");
    book.rule(
        "(le )?<weekend> (du|des|de) <d> (au|et|-) <date>",
        m ->
            Combine.map(m.time(2), Form.PERIOD, DAY, s -> m.time(0).series().before(s.to()))
                .withFields(Fields.DATE | Fields.PERIOD));
    book.rule(
        "(le )?<weekend> (de|du|d) (la|l|le)? <holiday>",
        m ->
            Combine.map(
                    m.time(1),
                    Form.PERIOD,
                    DAY,
                    s -> m.time(0).series().currentOrNext(s.from().minusDays(2)))
                .withFields(Fields.DATE | Fields.PERIOD),
        "le week-end de Pâques",
        "2027-03-27/2027-03-29");
  }

  /** Its Saturday or its Sunday. */
  private static Time dayOf(Time weekend, int after) {
    return Combine.map(
        weekend,
        Form.DAY,
        DAY,
        s -> {
          var sunday = s.to().minusDays(1);
          return Span.of(DAY, after == 0 ? sunday.minusDays(1) : sunday);
        });
  }

  private static boolean shortForm(Match m) {
    return m.context().tokens().at(m.first()).length() < 3;
  }

  private static @Nullable Time thisOrTheNext(Match m) {
    var first = Occurrence.current(m.time(0), m.now());
    var second = Occurrence.current(followingWeekend(m), m.now());
    return first == null || second == null ? null : Combine.either(first, second);
  }

  /** "le week-end prochain" said from Monday to Friday is not the one of this week. */
  private static Time followingWeekend(Match m) {
    var weekend = m.time(0);
    var nextMonday = WEEK.plus(WEEK.floor(m.now()), 1);
    var span = weekend.series().from(nextMonday);
    var first = weekend.series().currentOrNext(m.now());
    var time = Occurrence.pinned(weekend, span);
    return time == null ? weekend : time.orElse(Occurrence.pinned(weekend, first));
  }
}
