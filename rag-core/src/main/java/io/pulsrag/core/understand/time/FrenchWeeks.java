package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;
import static io.pulsrag.core.understand.time.TimeGrain.WEEK;

/**
 * Weeks and other units counted from the current one, in French: "la semaine prochaine", "ce
 * mois-ci".
 */
final class FrenchWeeks {
  private FrenchWeeks() {}

  static void addTo(RuleBook book) {
    grains(book);
  }

  private static void grains(RuleBook book) {
    book.rule(
        "(ce|cet|cette|le|la|l) <unit> <suivant>",
        m -> step(m, 0, 1),
        "la semaine prochaine",
        "2026-11-23/2026-11-30",
        "le mois prochain",
        "2026-12-01/2027-01-01",
        "l'année prochaine",
        "2027-01-01/2028-01-01");
    book.rule("<unit> <suivant>", m -> step(m, 0, 1), "semaine prochaine", "2026-11-23/2026-11-30");
    book.rule("(la|le|l) (prochaine|prochain) <unit>", m -> step(m, 0, 1));
    book.rule(
        "(le|la|l)? <unit> <passe>",
        m -> step(m, 0, -1),
        "la semaine dernière",
        "2026-11-09/2026-11-16");
    book.rule(
        "(ce|cet|cette|cett|cete) <unit>(-ci)?",
        m -> step(m, 0, 0),
        "cette semaine",
        "2026-11-16/2026-11-23",
        "ce mois-ci",
        "2026-11-01/2026-12-01",
        "cette année",
        "2026-01-01/2027-01-01");
    book.rule(
        "(la|le|l|ce|cette)? <unit> <actuel>",
        m -> step(m, 0, 0),
        "la semaine en cours",
        "2026-11-16/2026-11-23",
        "le mois courant",
        "2026-11-01/2026-12-01");
    book.rule(
        "(dans la semaine|pendant la semaine|courant de semaine|courant de la semaine|la semaine|l ensemble de la semaine|toute la semaine)",
        m -> Calendars.grain(m.now(), WEEK, 0).with(Time.LATENT));
    book.rule(
        "(courant du mois|dans le mois|du mois)",
        m -> Calendars.grain(m.now(), MONTH, 0).with(Time.PARTIAL));
    book.rule(
        "(en semaine|la semaine hors week-end)",
        m -> weekdays(m),
        "en semaine",
        "2026-11-16/2026-11-21");
    book.rule(
        "(au|en)? milieu de (la )?semaine",
        m -> part(Calendars.grain(m.now(), WEEK, 0), 2, 4),
        "en milieu de semaine",
        "2026-11-18/2026-11-20");
    book.rule(
        "(en|au)? debut de (la )?semaine", m -> part(Calendars.grain(m.now(), WEEK, 0), 0, 2));
    book.rule(
        "(en|au)? debut de (la )?semaine prochaine",
        m -> part(Calendars.grain(m.now(), WEEK, 1), 0, 2),
        "en début de semaine prochaine",
        "2026-11-23/2026-11-25");
    book.rule(
        "(en|a la|la|vers la)? fin de (la |cette )?semaine",
        m -> part(Calendars.grain(m.now(), WEEK, 0), 4, 7),
        "en fin de semaine",
        "2026-11-20/2026-11-23");
    book.rule(
        "(en|a la|la|vers la)? fin de la semaine (prochaine|suivante|qui vient)",
        m -> part(Calendars.grain(m.now(), WEEK, 1), 4, 7));
    book.rule("(la |le |l )?(prochaine|prochain) <unit>", m -> step(m, 0, 1));
    book.rule(
        "(la |le |l )?(derniere|dernier) <unit>",
        m ->
            m.unit(0) == DAY
                ? null
                : m.unit(0).finerThan(DAY) ? Counted.behind(m, 1, m.unit(0)) : step(m, 0, -1),
        "le dernier jour de l'exposition",
        "none");
    book.rule(
        "(en|a la)? fin de semaine prochaine", m -> part(Calendars.grain(m.now(), WEEK, 1), 4, 7));
    book.rule(
        "(la )?semaine (du|de) <anyday>",
        m ->
            Combine.map(m.time(0), Form.PERIOD, WEEK, s -> Span.of(WEEK, s.from()))
                .withFields(Fields.DATE | Fields.PERIOD),
        "la semaine du 7 décembre",
        "2026-12-07/2026-12-14");
    book.rule(
        "(la )?semaine (du|de) <d>",
        m ->
            m.digits(0) > 0 && FrenchDates.bareDay(m)
                ? Combine.map(
                        Calendars.monthDay(m.number(0)),
                        Form.PERIOD,
                        WEEK,
                        s -> Span.of(WEEK, s.from()))
                    .withFields(Fields.DATE | Fields.PERIOD)
                : null,
        "la semaine du 7",
        "2026-12-07/2026-12-14");
    book.rule(
        "(la )?semaine <n>",
        m ->
            m.number(0) >= 1 && m.number(0) <= 53 && m.digits(0) > 0
                ? isoWeek(m.number(0), m)
                : null);
  }

  private static Time isoWeek(int week, Match m) {
    return Time.of(
        Form.PERIOD,
        WEEK,
        Calendars.yearlySpan(
            year ->
                Span.of(
                    WEEK, java.time.LocalDate.of(year, 1, 4).plusWeeks(week - 1L).atStartOfDay())));
  }

  private static Time step(Match m, int unit, int by) {
    return Calendars.grain(m.now(), m.unit(unit), by);
  }

  private static Time weekdays(Match m) {
    return part(Calendars.grain(m.now(), WEEK, 0), 0, 5).with(Time.NOT_NOW * 0);
  }

  /** Some days of a week. */
  private static Time part(Time week, int from, int to) {
    return Combine.map(
        week, Form.PERIOD, DAY, s -> new Span(s.from().plusDays(from), s.from().plusDays(to)));
  }
}
