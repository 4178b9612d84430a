package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;
import static io.pulsrag.core.understand.time.TimeGrain.MONTH;
import static io.pulsrag.core.understand.time.TimeGrain.YEAR;

/** Weeks, weekends, months, seasons and counted lengths, in French. */
final class FrenchPeriods {

  private FrenchPeriods() {}

  static void addTo(RuleBook book) {
    book.words(
        "suivant",
        "(prochain|prochaine|prochains|prochaines|suivant|suivante|suivants|suivantes|qui vient|qui viennent|qui arrive|qui arrivent|a venir|d apres|qui suit)");
    book.words(
        "passe",
        "(dernier|derniere|derniers|dernieres|passe|passee|passes|passees|precedent|precedente|precedents|d avant|ecoule|ecoules|ecoulees)");
    book.words("actuel", "(actuel|actuelle|courant|courante|en cours)");
    seasons(book);
    thirds(book);
  }

  private static void seasons(RuleBook book) {
    book.rule("(le|l) <season>", m -> m.time(0).firm().with(Time.LATENT));
    season(book, "printemps", 0);
    season(book, "ete", 1);
    season(book, "automne", 2);
    season(book, "hiver", 3);
    book.rule(
        "(ce|cet|cette|pour l|durant l|pendant l|au|en|a l|courant de l|dans l|tout l|pour le|pendant le) <season>",
        m -> m.time(0).firm(),
        "cet été",
        "2027-06-21/2027-09-23",
        "au printemps",
        "2027-03-20/2027-06-21",
        "cet hiver",
        "2026-12-21/2027-03-20");
    book.rule(
        "(l|le)? <season> <suivant>",
        m -> Occurrence.next(m.time(0), m.now()),
        "l'été prochain",
        "2027-06-21/2027-09-23");
    book.rule("(l|le)? <season> <passe>", m -> Occurrence.last(m.time(0), m.now()));
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

  private static void thirds(RuleBook book) {
    var months = "<month>( <y4>)?";
    book.rule(
        "(au |en |des |a partir de )?(debut|debut de|debut d|debut du mois de|debut du mois d|au debut du mois de) "
            + months,
        m -> beginning(ofYear(m), m),
        "début avril",
        "2027-04-01/2027-04-11");
    book.rule(
        "(a la |a |en )?(mi-|milieu |milieu de |milieu d |milieu du mois de |la mi-)" + months,
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
                ? Combine.and(
                    FrenchCounts.quarter(m.number(0)), Calendars.year(m.number(1)), m.context())
                : null);
    book.rule(
        "<y4> (-)?(trimestre|t) <n>",
        m ->
            m.number(1) >= 1 && m.number(1) <= 4
                ? Combine.and(
                    FrenchCounts.quarter(m.number(1)), Calendars.year(m.number(0)), m.context())
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
}
