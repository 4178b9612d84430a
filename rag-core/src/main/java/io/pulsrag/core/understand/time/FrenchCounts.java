package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;

import org.jspecify.annotations.Nullable;

/**
 * What is counted in French: "dans 3 jours", "les deux prochaines semaines", "le premier dimanche
 * de mai".
 */
final class FrenchCounts {

  private FrenchCounts() {}

  static void addTo(RuleBook book) {
    counted(book);
    elapsed(book);
    ranked(book);
  }

  private static void counted(RuleBook book) {
    book.rule(
        "(les|ces|dans les|pendant les|pour les|sur les|au cours des|durant les|d ici)? <n> (prochains|prochaines|prochain|prochaine) <unit>",
        m -> Counted.ahead(m, m.number(0), m.unit(1)),
        "dans les deux prochaines semaines",
        "2026-11-19T10/2026-12-03T10");
    book.rule(
        "(les|ces|dans les|pendant les|pour les|sur les|au cours des|durant les)? (prochains|prochaines) <length>",
        m -> Counted.ahead(m, m.length(0).count(), m.length(0).grain()),
        "les prochains 3 jours",
        "2026-11-19T10/2026-11-22T10");
    book.rule(
        "(les|ces|dans les|pendant les|pour les|sur les|au cours des|durant les)? <length> <suivant>",
        m -> Counted.ahead(m, m.length(0).count(), m.length(0).grain()),
        "dans les 7 jours à venir",
        "2026-11-19T10/2026-11-26T10");
    book.rule(
        "(dans|pendant|pour|sur|durant|d ici|sous) (les )?<length>",
        m ->
            m.context().tokens().at(m.first()).equals("dans")
                        && !m.context().tokens().at(m.first() + 1).equals("les")
                    || m.context().tokens().at(m.first()).equals("pendant")
                    || m.context().tokens().at(m.first()).equals("pour")
                    || m.context().tokens().at(m.first()).equals("sur")
                    || m.context().tokens().at(m.first()).equals("durant")
                ? null
                : Counted.within(m, m.length(0)),
        "d'ici 15 jours",
        "2026-11-19T10/2026-12-04T10",
        "dans les 15 jours",
        "2026-11-19T10/2026-12-04T10");
    book.rule(
        "(les|ces|dans les|au cours des|durant les|pendant les)? <n> (derniers|dernieres|dernier|derniere) <unit>",
        m -> Counted.behind(m, m.number(0), m.unit(1)),
        "les 3 derniers jours",
        "2026-11-16T10/2026-11-19T10");
    book.rule(
        "(les|ces|dans les|au cours des|durant les|pendant les)? (derniers|dernieres) <length>",
        m -> Counted.behind(m, m.length(0).count(), m.length(0).grain()));
    book.rule(
        "(les|ces|dans les|au cours des|durant les|pendant les) <length> (passes|passees|ecoules|ecoulees|precedents|precedentes)",
        m -> Counted.behind(m, m.length(0).count(), m.length(0).grain()));
    book.rule(
        "(les prochains jours|ces prochains jours|dans les prochains jours|dans les jours qui viennent|ces jours-ci|dans les jours a venir)",
        m -> Counted.ahead(m, 7, DAY),
        "dans les prochains jours",
        "2026-11-19T10/2026-11-26T10");
    book.rule(
        "(les prochaines semaines|ces prochaines semaines|dans les prochaines semaines|dans les semaines qui viennent|dans les semaines a venir)",
        m -> Counted.ahead(m, 28, DAY));
  }

  private static void elapsed(RuleBook book) {
    book.rule(
        "dans (environ |a peu pres )?<length>",
        m -> Counted.elapsed(m, m.length(0), 1),
        "dans 3 jours",
        "2026-11-22",
        "dans une semaine",
        "2026-11-26",
        "dans deux mois",
        "2027-01-19");
    book.rule(
        "(il y a|ya|y a) (environ )?<length>",
        m -> Counted.elapsed(m, m.length(0), -1),
        "il y a deux jours",
        "2026-11-17");
    book.rule("<length> plus tard", m -> Counted.elapsed(m, m.length(0), 1));
    book.rule("<length> apres", m -> Time.latent(Counted.dayAway(m, m.length(0), 1)));
    book.rule("<length> (avant|plus tot)", m -> Time.latent(Counted.dayAway(m, m.length(0), -1)));
    book.rule(
        "<length> apres (le|la|l|les)? <anyday>",
        m ->
            Occurrence.shiftFrom(
                m.time(1).firm(), m.length(0).count(), m.length(0).grain(), m.now()),
        "deux jours après Noël",
        "2026-12-27");
    book.rule(
        "<length> avant (le|la|l|les)? <anyday>",
        m ->
            Occurrence.shiftFrom(
                m.time(1).firm(), -m.length(0).count(), m.length(0).grain(), m.now()));
    book.rule(
        "((un peu|un petit peu|bien) )?plus tard|tout a l heure|bientot",
        m ->
            Calendars.once(
                    Form.AFTER,
                    TimeGrain.MINUTE,
                    TimeGrain.MINUTE.floor(m.now()).plusMinutes(10),
                    java.time.LocalDateTime.MAX)
                .with(Time.LATENT));
  }

  private static void ranked(RuleBook book) {
    for (var link : new String[] {"(de|d|du|en)", "(de l annee|du mois de|du mois d)"}) {
      book.rule(
          "(le |la )?<ord> <weekday> " + link + " <period>",
          m -> Combine.nth(m.number(0), m.time(1), m.time(2).firm()),
          "le premier mardi de décembre",
          "2026-12-01");
      book.rule(
          "(le |la )?<ord> <weekend> " + link + " <period>",
          m -> Combine.nth(m.number(0), m.time(1), m.time(2).firm()),
          "le premier week-end de décembre",
          "2026-12-05/2026-12-07");
      book.rule(
          "(le |la )?(dernier|derniere) <weekday> " + link + " <period>",
          m -> Combine.nth(-1, m.time(0), m.time(1).firm()));
      book.rule(
          "(le |la )?(dernier|derniere) <weekend> " + link + " <period>",
          m -> Combine.nth(-1, m.time(0), m.time(1).firm()),
          "le dernier week-end de novembre",
          "2026-11-28/2026-11-30");
      book.rule(
          "(le |la )?(derniere|dernier) <unit> " + link + " <period>",
          m ->
              m.unit(0).finerThan(m.time(1).grain())
                  ? Counted.nthGrain(
                      -1, m.unit(0), m.time(1).firm(), m.settings().ducklingCounting())
                  : null);
      book.rule(
          "(le |la )?<ord> <unit> " + link + " <period>",
          m ->
              m.unit(1).finerThan(m.time(2).grain())
                  ? Counted.nthGrain(
                      m.number(0), m.unit(1), m.time(2).firm(), m.settings().ducklingCounting())
                  : null,
          "la première semaine de décembre",
          "2026-11-30/2026-12-07");
    }
    book.rule(
        "(le )?<ord> (jour|weekday) du mois prochain",
        m -> Combine.nth(m.number(0), cycle(DAY), Calendars.grain(m.now(), MONTH, 1)));
    book.rule(
        "(le )?<ord> <weekday> (du|de) mois prochain",
        m -> Combine.nth(m.number(0), m.time(1), Calendars.grain(m.now(), MONTH, 1)));
    book.rule(
        1,
        "(le )?<ord> jour (du|de ce|de chaque) mois",
        m -> Combine.nth(m.number(0), cycle(DAY), cycle(MONTH)),
        "le premier jour du mois",
        "2026-12-01");
    book.rule(
        1,
        "(le )?dernier jour (du|de ce|de chaque) mois",
        m -> Combine.nth(-1, cycle(DAY), cycle(MONTH)),
        "le dernier jour du mois",
        "2026-11-30");
    monthly(book, "(le |la )?<ord> <weekday> (de |du )", m -> m.number(0));
    monthly(book, "(le |la )?(dernier|derniere) <weekday> (de |du )", m -> -1);
    book.rule(
        "(la |pendant la |durant la )?<ord> quinzaine (de |d |du mois de |du mois d )<month>",
        m -> m.number(0) > 2 ? null : fortnight(m.time(1), m.number(0)),
        "la première quinzaine de décembre",
        "2026-12-01/2026-12-16");
    for (var last : new boolean[] {false, true}) {
      var which = last ? "(derniers|dernieres)" : "(premiers|premieres)";
      book.rule(
          1,
          "(les |dans les |pendant les |durant les )?<n> "
              + which
              + " <unit> (de|d|du|du mois de|du mois d) <period>",
          m -> edge(m.number(0), m.unit(1), m.time(2), last),
          last ? "les deux dernières semaines de décembre" : "les trois premiers jours de décembre",
          last ? "2026-12-18/2027-01-01" : "2026-12-01/2026-12-04");
      book.rule(
          1,
          "(les |dans les |pendant les |durant les )"
              + which
              + " jours (de|d|du mois de|du mois d) <month>",
          m -> edge(10, DAY, m.time(0), last));
    }
    book.rule(
        1,
        "(l |le |la )?avant-(dernier|derniere) <weekday> (de|d|du) <period>",
        m -> Combine.nth(-2, m.time(0), m.time(1).firm()),
        "l'avant-dernier samedi de décembre",
        "2026-12-19");
    book.rule(
        "(dans |pendant |durant )?(la )?<ord> moitie (de|d|du) (l|la|le)? <period>",
        m -> Combine.half(m.number(0), m.time(1).firm()),
        "la première moitié de décembre",
        "2026-12-01/2026-12-16");
    book.rule(
        "(le |au |pendant le )?<ord> semestre( (de )?<y4>)?",
        m ->
            Combine.half(
                m.number(0),
                m.slotCount() > 1
                    ? Calendars.year(m.number(1))
                    : Calendars.grain(m.now(), TimeGrain.YEAR, 0)),
        "au premier semestre 2027",
        "2027-01-01/2027-07-01");
    book.rule("<ord> trimestre", m -> m.number(0) <= 4 ? quarter(m.number(0)) : null);
    book.rule("(le |au )?<ord> trimestre", m -> m.number(0) <= 4 ? quarter(m.number(0)) : null);
    book.rule(
        "(le |au )?<ord> trimestre (de )?<y4>",
        m ->
            m.number(0) <= 4
                ? Combine.and(quarter(m.number(0)), Calendars.year(m.number(1)), m.context())
                : null);
  }

  static Time quarter(int quarter) {
    return Time.of(
        Form.PERIOD,
        TimeGrain.QUARTER,
        Calendars.yearlySpan(
            year ->
                Span.of(
                    TimeGrain.QUARTER,
                    java.time.LocalDate.of(year, quarter * 3, 1).atStartOfDay())));
  }

  private static Time cycle(TimeGrain grain) {
    return Time.of(grain == DAY ? Form.DAY : Form.PERIOD, grain, new Series.Cycle(grain));
  }

  /** "le premier dimanche du mois": the next one; "de chaque mois": all of them. */
  private static void monthly(
      RuleBook book, String pattern, java.util.function.ToIntFunction<Match> rank) {
    var month = Time.of(Form.PERIOD, MONTH, new Series.Cycle(MONTH));
    book.rule(
        1,
        pattern + "mois",
        m -> Combine.nth(rank.applyAsInt(m), m.time(m.slotCount() - 1), month));
    book.rule(
        1,
        pattern + "(chaque|tous les) mois",
        m ->
            Combine.nth(rank.applyAsInt(m), m.time(m.slotCount() - 1), month) instanceof Time t
                ? t.with(Time.EVERY)
                : null);
  }

  /** The first fifteen days of a month, or the others. */
  static Time fortnight(Time month, int which) {
    return Combine.map(
            month,
            Form.PERIOD,
            DAY,
            s ->
                which == 1
                    ? new Span(s.from(), s.from().plusDays(15))
                    : new Span(s.from().plusDays(15), s.to()))
        .withFields(Fields.MONTH | Fields.PERIOD);
  }

  /** The first or last so many days, weeks of a longer stretch. */
  private static @Nullable Time edge(int count, TimeGrain grain, Time outer, boolean last) {
    return count < 1 || count > 100 || !grain.finerThan(outer.grain())
        ? null
        : Combine.map(
            outer.firm(),
            Form.PERIOD,
            grain,
            s ->
                (last
                        ? new Span(grain.plus(s.to(), -count), s.to())
                        : new Span(s.from(), grain.plus(s.from(), count)))
                    .clip(s));
  }
}
