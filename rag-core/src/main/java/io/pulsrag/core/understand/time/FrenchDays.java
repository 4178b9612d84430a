package io.pulsrag.core.understand.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekdays, months, dates and days counted from today, in French. */
final class FrenchDays {
  private static final List<String> WEEKDAYS =
      List.of(
          "lundi|lundis|lun",
          "mardi|mardis|mar",
          "mercredi|mercredis|mer|merc",
          "jeudi|jeudis|jeu",
          "vendredi|vendredis|ven|vend",
          "samedi|samedis|sam",
          "dimanche|dimanches|dim");

  /** Abbreviations that are words or names of their own, so only good before a number. */
  private static final Set<String> WEAK =
      Set.of("mar", "mer", "jeu", "sam", "dim", "ven", "lun", "merc", "vend");

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

  private FrenchDays() {}

  static void addTo(RuleBook book) {
    for (int i = 0; i < 7; i++) {
      var day = Calendars.weekday(i + 1);
      for (var word : WEEKDAYS.get(i).split("\\|")) {
        var time = WEAK.contains(word) ? day.with(Time.PARTIAL) : day;
        book.rule(word, m -> WEAK.contains(word) && dotted(m) ? day : time);
      }
    }
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
    relative(book);
    weekdays(book);
  }

  /** "lun." is an abbreviation even alone. */
  private static boolean dotted(Match m) {
    return m.context().tokens().dotted(m.first());
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
    book.rule("(le )?<weekday> (le )?(1 er|premier)", m -> nearDay(m, m.time(0), 1));
    book.rule(
        "(en|pour|courant|au mois de|au mois d|pour le mois de|pour le mois d|le mois de|le mois d|mois de|mois d|durant|pendant|ce mois de|depuis) <month>",
        FrenchDays::firmMonth,
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
        m -> Combine.next(m.time(0), m.now()),
        "en janvier prochain",
        "2027-01-01/2027-02-01");
    book.rule("(en )?<month> <passe>", m -> Combine.last(m.time(0), m.now()));
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

  private static void relative(RuleBook book) {
    offset(
        book,
        "(aujourd-hui|aujourdhui|ajd|auj|ce jour)",
        0,
        "aujourd'hui",
        "2026-11-19",
        "ajd",
        "2026-11-19");
    offset(
        book,
        "(demain|2 main|dem 1|2 m 1|le lendemain)",
        1,
        "demain",
        "2026-11-20",
        "2main",
        "2026-11-20",
        "dem1",
        "2026-11-20");
    offset(
        book,
        "(apres-demain|le surlendemain|surlendemain)",
        2,
        "après-demain",
        "2026-11-21",
        "apres demain",
        "2026-11-21");
    offset(book, "hier", -1, "hier", "2026-11-18");
    offset(book, "(avant-hier)", -2);
    book.rule(
        "(la veille|le jour precedent|le jour d avant)",
        m -> Calendars.dayOnce(m.now().toLocalDate().minusDays(1)).with(Time.LATENT));
    book.rule(
        "(la )?veille (de|du|d|des) (la|l|le)? <anyday>",
        m -> Combine.shiftFrom(m.time(0), -1, TimeGrain.DAY, m.now()),
        "la veille de Noël",
        "2026-12-24");
    book.rule(
        "(le )?lendemain (de|du|d|des) (la|l|le)? <anyday>",
        m -> Combine.shiftFrom(m.time(0), 1, TimeGrain.DAY, m.now()),
        "le lendemain de Noël",
        "2026-12-26");
    book.rule("(le )?jour (de|du|d) (la|l|le)? <holiday>", m -> m.time(0).firm());
    book.rule(
        "(le|la|l|les|au|aux) <anyday>",
        m ->
            m.time(0).form() == Form.HOLIDAY
                    || (m.time(0).form() == Form.WEEKDAY
                        && !m.context().tokens().at(m.last() - 1).endsWith("s"))
                ? m.time(0)
                : null);
  }

  private static void offset(RuleBook book, String pattern, int days, String... examples) {
    book.rule(pattern, m -> Calendars.dayOnce(m.now().toLocalDate().plusDays(days)), examples);
  }

  private static void weekdays(RuleBook book) {
    book.rule("(ce|cet) <weekday>", m -> m.time(0).firm(), "ce samedi", "2026-11-21");
    book.rule(
        "(le )?<weekday> (prochain|qui vient|suivant|d apres|a venir|prochains)",
        m -> Combine.next(m.time(0), endOfToday(m)),
        "samedi prochain",
        "2026-11-21");
    book.rule("(le )?prochain <weekday>", m -> Combine.next(m.time(0), endOfToday(m)));
    book.rule(
        "(le )?<weekday> (dernier|passe|precedent|d avant)",
        m -> Combine.last(m.time(0), TimeGrain.DAY.floor(m.now())),
        "samedi dernier",
        "2026-11-14");
    book.rule("(le )?<weekday> en (huit|8)", m -> shifted(m, 7), "samedi en huit", "2026-11-28");
    book.rule(
        "(le )?<weekday> en (quinze|15)", m -> shifted(m, 14), "samedi en quinze", "2026-12-05");
    book.rule(
        "<weekday> (de )?cette semaine", m -> inWeek(m, 0), "mardi de cette semaine", "2026-11-17");
    book.rule(
        "<weekday> (de )?la semaine (prochaine|suivante|d apres|qui vient)",
        m -> inWeek(m, 1),
        "mardi de la semaine prochaine",
        "2026-11-24");
    book.rule(
        "<weekday> (de )?la semaine (derniere|passee|precedente|d avant)", m -> inWeek(m, -1));
  }

  private static java.time.LocalDateTime endOfToday(Match m) {
    return m.context().today().to().minusNanos(1);
  }

  private static @Nullable Time shifted(Match m, int days) {
    var first = Combine.pinned(m.time(0), m.time(0).series().from(m.context().today().from()));
    return first == null ? null : Combine.shift(first, days, TimeGrain.DAY);
  }

  private static @Nullable Time inWeek(Match m, int offset) {
    var week = Calendars.grain(m.now(), TimeGrain.WEEK, offset);
    var span = m.time(0).series().from(((Series.Once) week.series()).span().from());
    return Combine.pinned(m.time(0), span);
  }
}
