package io.pulsrag.core.understand.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months, dates and years in French. */
final class FrenchDates {

  private static final List<String> MONTHS =
      List.of(
          "janvier|janv|jan",
          "fevrier|fevr|fev",
          "mars",
          "avril|avr",
          "mai",
          "juin",
          "juillet|juil|juill|jui",
          "aout",
          "septembre|sept|sep",
          "octobre|oct",
          "novembre|nov",
          "decembre|dec");

  private static final Set<String> NOT_BEFORE_A_DAY =
      Set.of(
          "dans",
          "ds",
          "vers",
          "n",
          "numero",
          "no",
          "sur",
          "plus",
          "moins",
          "salle",
          "ligne",
          "bus",
          "tram",
          "quai",
          "hall",
          "zone",
          "paris",
          "lyon",
          "marseille");
  private static final Set<String> NOT_AFTER_A_DAY =
      Set.of(
          "euro",
          "euros",
          "eur",
          "€",
          "%",
          "an",
          "ans",
          "km",
          "m",
          "rue",
          "avenue",
          "boulevard",
          "place",
          "bis",
          "arrondissement",
          "arrdt",
          "arr",
          "personnes",
          "places",
          "enfants",
          "minutes",
          "heures",
          "jours",
          "er",
          "e",
          "eme",
          "ieme");

  private FrenchDates() {}

  static void addTo(RuleBook book) {
    for (int i = 0; i < 12; i++) {
      var month = Calendars.month(i + 1).with(Time.LATENT);
      for (var word : MONTHS.get(i).split("\\|")) {
        var time = word.equals("sept") ? month.with(Time.PARTIAL) : month;
        book.rule(word, m -> time);
      }
    }
    dates(book);
    months(book);
    numeric(book);
  }

  private static void dates(RuleBook book) {
    book.rule(
        "<d> <month>",
        m -> Combine.and(Calendars.monthDay(m.number(0)), m.time(1), m.context()),
        "le 14 juillet",
        "2027-07-14",
        "5 décembre",
        "2026-12-05");
    book.rule(
        "<od> <month>",
        m -> Combine.and(Calendars.monthDay(m.number(0)), m.time(1), m.context()),
        "1er mai",
        "2027-05-01");
    book.rule(
        "<d> du mois (de|d) <month>",
        m -> Combine.and(Calendars.monthDay(m.number(0)), m.time(1), m.context()));
    book.rule(
        "<date> <y4>",
        m -> Combine.and(m.time(0), Calendars.year(m.number(1)), m.context()),
        "le 3 mars 2027",
        "2027-03-03",
        "le 3 mars 2019",
        "2019-03-03");
    book.rule(
        "<month> <y4>",
        m -> Combine.and(m.time(0), Calendars.year(m.number(1)), m.context()),
        "mars 2019",
        "2019-03-01/2019-04-01");
    book.rule(
        "<od> jour (de|d) <month>",
        m ->
            Combine.nth(
                m.number(0),
                Time.of(Form.DAY, TimeGrain.DAY, new Series.Cycle(TimeGrain.DAY)),
                m.time(1)));
    book.rule("(le|la) <date>", m -> m.time(0));
    book.rule(
        "le <d>",
        m -> bareDay(m) ? Calendars.monthDay(m.number(0)) : null,
        "on fait quoi le 22 ?",
        "2026-11-22",
        "ce soir ds le 19",
        "2026-11-19T18/2026-11-20");
    book.rule(
        "le (1 er|premier)", m -> bareDay(m) ? Calendars.monthDay(1).with(Time.LATENT) : null);
    book.rule(
        "(le )?<weekday> (le )?<d>",
        m -> near(m),
        "samedi 28",
        "2026-11-28",
        "le lundi 23",
        "2026-11-23");
    book.rule(
        "(le )?vendredi (13|treize)",
        m -> Combine.and(Calendars.weekday(5), Calendars.monthDay(13), m.context()),
        "vendredi 13",
        "2027-08-13");
    book.rule("(le )?<weekday> (le )?(1 er|premier)", m -> nearDay(m, m.time(0), 1));
    book.rule(
        "(en|pour|courant|au mois de|au mois d|pour le mois de|pour le mois d|le mois de|le mois d|mois de|mois d|durant|pendant|ce mois de|depuis) <month>",
        FrenchDates::firmMonth,
        "un concert en décembre",
        "2026-12-01/2027-01-01",
        "au mois d'août",
        "2027-08-01/2027-09-01");
    book.rule(
        "(en|l an|l annee|annee|courant|pour|pendant l annee|durant l annee|de l annee) <y4>",
        m -> Calendars.year(m.number(0)),
        "en 2027",
        "2027-01-01/2028-01-01");
    book.rule("(ce|cette) <month>", m -> m.time(0).firm());
    book.rule(
        "(le )?<d> (du|de ce|ce|de) mois(-ci)?",
        m ->
            Combine.and(
                Calendars.monthDay(m.number(0)),
                Calendars.grain(m.now(), TimeGrain.MONTH, 0),
                m.context()),
        "le 25 de ce mois",
        "2026-11-25");
    book.rule(
        "(le )?<d> (du|de) mois prochain",
        m ->
            Combine.and(
                Calendars.monthDay(m.number(0)),
                Calendars.grain(m.now(), TimeGrain.MONTH, 1),
                m.context()),
        "le 5 du mois prochain",
        "2026-12-05");
  }

  /** "en décembre"; "sept" alone is a number. */
  private static @Nullable Time firmMonth(Match m) {
    var time = m.time(0);
    return time.is(Time.PARTIAL) ? null : time.firm();
  }

  private static @Nullable Time near(Match m) {
    boolean counts = m.digits(1) == 0 && m.number(1) < 10;
    return bareDay(m) && !counts ? nearDay(m, m.time(0), m.number(1)) : null;
  }

  /** "samedi 22" names a day of these weeks; further away the number counts something else. */
  private static @Nullable Time nearDay(Match m, Time weekday, int day) {
    var both = Combine.and(weekday, Calendars.monthDay(day), m.context());
    var span = both == null ? null : both.series().nearest(m.now());
    return both != null && span != null && span.from().isBefore(m.now().plusDays(75)) ? both : null;
  }

  /**
   * Whether a bare number can be the day of a month here: not "dans le 16", "le 19e", "le 20 km".
   */
  static boolean bareDay(Match m) {
    var tokens = m.context().tokens();
    var next = tokens.at(m.last());
    return !NOT_BEFORE_A_DAY.contains(tokens.at(m.first() - 1))
        && !NOT_AFTER_A_DAY.contains(next)
        && !tokens.glued(m.last()) | ",.?!;:)-/".contains(next) | next.equals("h");
  }

  private static void months(RuleBook book) {
    Rule.Production ofYear = m -> Combine.and(m.time(0), Calendars.year(m.number(1)), m.context());
    book.rule("<month> (,|/|-|de) <y4>", ofYear);
    book.rule("<date> (,|de) <y4>", ofYear);
    book.rule("<y4>", m -> Calendars.year(m.number(0)).with(Time.PARTIAL));
    book.rule(
        "(dans |pendant |durant )?(les )annees <y4>",
        m ->
            m.number(0) % 10 == 0
                ? Calendars.once(
                    Form.YEAR,
                    TimeGrain.DECADE,
                    java.time.LocalDate.of(m.number(0), 1, 1).atStartOfDay(),
                    java.time.LocalDate.of(m.number(0) + 10, 1, 1).atStartOfDay())
                : null,
        "dans les années 1990",
        "1990-01-01/2000-01-01");
    book.rule(
        "(en )?<month> <suivant>",
        m -> Occurrence.next(m.time(0), m.now()),
        "en janvier prochain",
        "2027-01-01/2027-02-01");
    book.rule("(en )?<month> <passe>", m -> Occurrence.last(m.time(0), m.now()));
    book.rule(
        "(en|au mois de|au mois d|pour|courant|le mois de|le mois d|mois de|mois d|durant|pendant) <month> <y4>",
        ofYear,
        "en juin 2027",
        "2027-06-01/2027-07-01");
  }

  private static void numeric(RuleBook book) {
    book.rule(
        "<d> / <mo>", m -> dayMonth(m, 0, 1), "le 03/05", "2027-05-03", "20/11", "2026-11-20");
    book.rule(
        "<d> / <mo> / <y4>",
        m -> Calendars.date(m.number(2), m.number(1), m.number(0)),
        "24/12/2026",
        "2026-12-24");
    book.rule(
        "<d> (/|-|.) <mo> (/|-|.) <y2>",
        m -> Calendars.date(Calendars.fullYear(m.number(2), m.now()), m.number(1), m.number(0)),
        "24/12/26",
        "2026-12-24");
    book.rule(
        "<d> (-|.) <mo> (-|.) <y4>", m -> Calendars.date(m.number(2), m.number(1), m.number(0)));
    book.rule(
        "<y4> (-|/) <mo> (-|/) <d>",
        m -> m.digits(0) == 4 ? Calendars.date(m.number(0), m.number(1), m.number(2)) : null,
        "2026-12-24",
        "2026-12-24");
    book.rule(
        "<mo> / <y4>",
        m -> Combine.and(Calendars.month(m.number(0)), Calendars.year(m.number(1)), m.context()),
        "03/2027",
        "2027-03-01/2027-04-01");
    book.rule(
        "<d> <mo> <y4>", m -> Time.latent(Calendars.date(m.number(2), m.number(1), m.number(0))));
    book.rule(
        "<d> <mo> <y2>",
        m ->
            Time.latent(
                Calendars.date(
                    Calendars.fullYear(m.number(2), m.now()), m.number(1), m.number(0))));
    book.rule("le <d> <mo> <y4>", m -> Calendars.date(m.number(2), m.number(1), m.number(0)));
    book.rule(
        "le <d> <mo> <y2>",
        m -> Calendars.date(Calendars.fullYear(m.number(2), m.now()), m.number(1), m.number(0)));
    book.rule(
        "<d> <mo>",
        m -> m.digits(0) > 0 ? Time.latent(Calendars.date(m.number(1), m.number(0))) : null);
    book.rule("le <d> <mo>", m -> Calendars.date(m.number(1), m.number(0)));
    book.rule(
        "<weekday> <d> / <mo>",
        m -> Combine.and(m.time(0), Calendars.date(m.number(2), m.number(1)), m.context()));
  }

  private static @Nullable Time dayMonth(Match m, int day, int month) {
    var tokens = m.context().tokens();
    if (NOT_AFTER_A_DAY.contains(tokens.at(m.last()))
        || tokens.at(m.last()).equals("/")
        || tokens.at(m.first() - 1).equals("/")) {
      return null;
    }
    return Calendars.date(m.number(month), m.number(day));
  }
}
