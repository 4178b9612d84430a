package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;
import static io.pulsrag.core.understand.time.TimeGrain.WEEK;
import static io.pulsrag.core.understand.time.TimeGrain.YEAR;

import org.jspecify.annotations.Nullable;

/** Weeks, weekends, months, seasons and counted lengths, in French. */
final class FrenchPeriods {
  private static final String WEEKEND =
      "(week-end|week-ends|weekend|weekends|wk|wkd|we|w-e|wkend|week end|fin de semaine)";

  private FrenchPeriods() {}

  static void addTo(RuleBook book) {
    book.words(
        "suivant",
        "(prochain|prochaine|prochains|prochaines|suivant|suivante|suivants|suivantes|qui vient|qui viennent|a venir|d apres|qui suit)");
    book.words(
        "passe",
        "(dernier|derniere|derniers|dernieres|passe|passee|passes|passees|precedent|precedente|precedents|d avant|ecoule|ecoules|ecoulees)");
    grains(book);
    weekends(book);
    seasons(book);
    counted(book);
    elapsed(book);
    thirds(book);
    ranked(book);
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
        "(ce|cet|cette) <unit>(-ci)?",
        m -> step(m, 0, 0),
        "cette semaine",
        "2026-11-16/2026-11-23",
        "ce mois-ci",
        "2026-11-01/2026-12-01",
        "cette année",
        "2026-01-01/2027-01-01");
    book.rule(
        "(la semaine en cours|dans la semaine|pendant la semaine|courant de semaine|courant de la semaine|la semaine|l ensemble de la semaine|toute la semaine)",
        m -> Calendars.grain(m.now(), WEEK, 0).with(Time.LATENT));
    book.rule(
        "(le mois en cours|courant du mois|dans le mois|du mois)",
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
        "(en|a la)? fin de semaine prochaine", m -> part(Calendars.grain(m.now(), WEEK, 1), 4, 7));
    book.rule(
        "(la )?semaine (du|de) <anyday>",
        m ->
            Combine.map(m.time(0), Form.PERIOD, WEEK, s -> Span.of(WEEK, s.from()))
                .withFields(Fields.DATE | Fields.PERIOD),
        "la semaine du 7 décembre",
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

  private static void weekends(RuleBook book) {
    book.rule(
        WEEKEND,
        m ->
            shortForm(m)
                ? Calendars.weekend(m.settings()).with(Time.PARTIAL)
                : Calendars.weekend(m.settings()),
        "week-end à vélo",
        "2026-11-21/2026-11-23");
    book.rule(
        "(ce|cet|se|le|pour le|au|du|durant le|pendant le|pdt le|st|ct) <weekend>(-ci)?",
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
        m -> Combine.current(followingWeekend(m), m.now()),
        "le week-end prochain",
        "2026-11-28/2026-11-30");
    book.rule(
        "(le|ce)? prochain <weekend>",
        m -> Combine.next(m.time(0), m.now()),
        "le prochain week-end",
        "2026-11-21/2026-11-23");
    book.rule(
        "(le)? <weekend> <passe>",
        m -> Combine.last(m.time(0), m.now()),
        "le week-end dernier",
        "2026-11-14/2026-11-16");
    book.rule("<weekend> en (huit|8)", m -> Combine.current(followingWeekend(m), m.now()));
    book.rule(
        "(le )?<weekend> (du|des|de) <date>",
        m ->
            Combine.map(
                    m.time(1), Form.PERIOD, DAY, s -> m.time(0).series().currentOrNext(s.from()))
                .withFields(Fields.DATE | Fields.PERIOD),
        "le week-end du 12 décembre",
        "2026-12-12/2026-12-14");
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

  private static boolean shortForm(Match m) {
    return m.context().tokens().at(m.first()).length() < 3
        || m.context().tokens().at(m.first()).equals("fin");
  }

  /** "le week-end prochain" said from Monday to Friday is not the one of this week. */
  private static Time followingWeekend(Match m) {
    var weekend = m.time(0);
    var nextMonday = WEEK.plus(WEEK.floor(m.now()), 1);
    var span = weekend.series().from(nextMonday);
    var first = weekend.series().currentOrNext(m.now());
    var time = Combine.pinned(weekend, span);
    return time == null ? weekend : time.orElse(Combine.pinned(weekend, first));
  }

  private static void seasons(RuleBook book) {
    season(book, "printemps", 0);
    season(book, "ete", 1);
    season(book, "automne", 2);
    season(book, "hiver", 3);
    book.rule(
        "(ce|cet|cette|pour l|durant l|pendant l|l|au|en|a l|courant de l|dans l|tout l|le) <season>",
        m ->
            m.time(0)
                .firm()
                .with(
                    m.context().tokens().at(m.last() - 2).equals("l") && m.last() - m.first() == 2
                            || m.context().tokens().at(m.first()).equals("le")
                        ? Time.PARTIAL
                        : 0),
        "cet été",
        "2027-06-21/2027-09-23",
        "au printemps",
        "2027-03-20/2027-06-21",
        "cet hiver",
        "2026-12-21/2027-03-20");
    book.rule(
        "(l|le)? <season> <suivant>",
        m -> Combine.next(m.time(0), m.now()),
        "l'été prochain",
        "2027-06-21/2027-09-23");
    book.rule("(l|le)? <season> <passe>", m -> Combine.last(m.time(0), m.now()));
    book.rule(
        "(l|le|en|a l|au)? <season> <y4>",
        m -> Combine.and(m.time(0).firm(), Calendars.year(m.number(1)), m.context()),
        "à l'été 2027",
        "2027-06-21/2027-09-23");
    book.rule("(en|au)? debut (de l|du|d|de) <season>", m -> third(m.time(0), 0));
    book.rule("(en|a la)? fin (de l|du|d|de) <season>", m -> third(m.time(0), 2));
  }

  private static void season(RuleBook book, String name, int season) {
    book.rule(name, m -> Calendars.season(season, m.settings()).with(Time.PARTIAL));
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
    book.rule("<length> apres", m -> Time.latent(Counted.elapsed(m, m.length(0), 1)));
    book.rule("<length> (avant|plus tot)", m -> Time.latent(Counted.elapsed(m, m.length(0), -1)));
    book.rule(
        "<length> apres (le|la|l|les)? <anyday>",
        m -> Combine.shiftFrom(m.time(1).firm(), m.length(0).count(), m.length(0).grain(), m.now()),
        "deux jours après Noël",
        "2026-12-27");
    book.rule(
        "<length> avant (le|la|l|les)? <anyday>",
        m ->
            Combine.shiftFrom(
                m.time(1).firm(), -m.length(0).count(), m.length(0).grain(), m.now()));
    book.rule(
        "un peu plus tard",
        m ->
            Calendars.once(
                    Form.AFTER,
                    TimeGrain.MINUTE,
                    TimeGrain.MINUTE.floor(m.now()).plusMinutes(10),
                    java.time.LocalDateTime.MAX)
                .with(Time.LATENT));
  }

  private static void thirds(RuleBook book) {
    var months = "<month>( <y4>)?";
    book.rule(
        "(au |en |des |a partir de )?(debut|debut de|debut d|debut du mois de|debut du mois d|au debut du mois de) "
            + months,
        m -> beginning(ofYear(m), m),
        "début avril",
        "2027-04-01/2027-04-11");
    book.rule(
        "(a la |a |en )?(mi-|milieu |milieu du mois de |la mi-)" + months,
        m ->
            Combine.map(
                    ofYear(m),
                    Form.PERIOD,
                    DAY,
                    s -> new Span(s.from().plusDays(9), s.from().plusDays(19)))
                .withFields(Fields.MONTH | Fields.PERIOD),
        "mi-juin",
        "2027-06-10/2027-06-20");
    book.rule(
        "(a la |en |vers la )?fin (de |d |du mois de |du mois d )?(mois )?" + months,
        m ->
            Combine.map(ofYear(m), Form.PERIOD, DAY, s -> new Span(s.from().plusDays(20), s.to()))
                .withFields(Fields.MONTH | Fields.PERIOD),
        "fin août",
        "2027-08-21/2027-09-01",
        "fin novembre",
        "2026-11-21/2026-12-01");
    monthPart(
        book,
        "(a la |en |vers la )?fin (de |du |de ce )mois(-ci)?",
        0,
        20,
        40,
        "à la fin du mois",
        "2026-11-21/2026-12-01");
    monthPart(book, "(a la |en )?fin du mois prochain", 1, 20, 40);
    monthPart(book, "(au |en )?debut (de |du |de ce )mois(-ci)?", 0, 0, 10);
    monthPart(
        book,
        "(au |en )?debut (de |du )mois prochain",
        1,
        0,
        10,
        "début du mois prochain",
        "2026-12-01/2026-12-11");
    monthPart(book, "(au |en )?milieu (de |du )mois", 0, 9, 19);
    yearPart(
        book,
        "(a la |en )?fin (d annee|de l annee|de cette annee)",
        8,
        12,
        "fin d'année",
        "2026-09-01/2027-01-01");
    yearPart(book, "(au |en )?debut (d annee|de l annee)", 0, 3);
    book.rule(
        "(au |a la |en |a )?(mi-|milieu de |milieu de l annee |milieu )<y4>",
        m -> yearPart(Calendars.year(m.number(0)), 4, 8));
    book.rule(
        "(le |au )?(trimestre|t) <n> (de |-|/)?<y4>",
        m ->
            m.number(0) >= 1 && m.number(0) <= 4
                ? Combine.and(quarter(m.number(0)), Calendars.year(m.number(1)), m.context())
                : null);
    book.rule(
        "<y4> (-)?(trimestre|t) <n>",
        m ->
            m.number(1) >= 1 && m.number(1) <= 4
                ? Combine.and(quarter(m.number(1)), Calendars.year(m.number(0)), m.context())
                : null);
    book.rule("(au |en )?debut <y4>", m -> yearPart(Calendars.year(m.number(0)), 0, 3));
    book.rule("(a la |en )?fin (de )?<y4>", m -> yearPart(Calendars.year(m.number(0)), 8, 12));
  }

  /** The month, of the year that is said. */
  private static Time ofYear(Match m) {
    var dated =
        m.slotCount() > 1
            ? Combine.and(m.time(0), Calendars.year(m.number(1)), m.context())
            : m.time(0);
    return dated == null ? m.time(0) : dated;
  }

  private static Time beginning(Time month, Match m) {
    int days = m.settings().ducklingCounting() ? 5 : 10;
    return Combine.map(month, Form.PERIOD, DAY, s -> new Span(s.from(), s.from().plusDays(days)))
        .withFields(Fields.MONTH | Fields.PERIOD);
  }

  private static void monthPart(
      RuleBook book, String pattern, int offset, int from, int to, String... examples) {
    book.rule(
        pattern,
        m ->
            Combine.map(
                Calendars.grain(m.now(), MONTH, offset),
                Form.PERIOD,
                DAY,
                s -> new Span(s.from().plusDays(from), to > 31 ? s.to() : s.from().plusDays(to))),
        examples);
  }

  private static void yearPart(
      RuleBook book, String pattern, int from, int to, String... examples) {
    book.rule(pattern, m -> yearPart(Calendars.grain(m.now(), YEAR, 0), from, to), examples);
  }

  private static Time yearPart(Time year, int from, int to) {
    return Combine.map(
        year,
        Form.PERIOD,
        MONTH,
        s -> new Span(s.from().plusMonths(from), s.from().plusMonths(to)));
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
    monthly(book, "(le |la )?<ord> <weekday> (de |du )", m -> m.number(0));
    monthly(book, "(le |la )?(dernier|derniere) <weekday> (de |du )", m -> -1);
    book.rule(
        "(la |pendant la |durant la )?<ord> quinzaine (de |d |du mois de |du mois d )<month>",
        m -> half(m, m.number(0)),
        "la première quinzaine de décembre",
        "2026-12-01/2026-12-16");
    book.rule("<ord> trimestre", m -> m.number(0) <= 4 ? quarter(m.number(0)) : null);
    book.rule("(le |au )?<ord> trimestre", m -> m.number(0) <= 4 ? quarter(m.number(0)) : null);
    book.rule(
        "(le |au )?<ord> trimestre (de )?<y4>",
        m ->
            m.number(0) <= 4
                ? Combine.and(quarter(m.number(0)), Calendars.year(m.number(1)), m.context())
                : null);
  }

  private static Time quarter(int quarter) {
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

  private static @Nullable Time half(Match m, int which) {
    return which > 2
        ? null
        : Combine.map(
                m.time(1),
                Form.PERIOD,
                DAY,
                s ->
                    which == 1
                        ? new Span(s.from(), s.from().plusDays(15))
                        : new Span(s.from().plusDays(15), s.to()))
            .withFields(Fields.MONTH | Fields.PERIOD);
  }
}
