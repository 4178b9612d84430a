package io.pulsrag.core.understand.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Feasts, public holidays and event days of France, and the bridges they make. */
final class FrenchHolidays {

  private FrenchHolidays() {}

  static void addTo(RuleBook book) {
    fixed(book);
    movable(book);
    events(book);
    frames(book);
    bridges(book);
  }

  private static void fixed(RuleBook book) {
    strong(
        book,
        "(jour de l an|nouvel an|premier de l an|1 er de l an)",
        1,
        1,
        "le jour de l'an",
        "2027-01-01");
    weak(book, "(epiphanie|fete des rois)", 1, 6);
    weak(book, "(chandeleur)", 2, 2);
    strong(
        book,
        "(saint-valentin|st-valentin|fete des amoureux)",
        2,
        14,
        "à la Saint-Valentin",
        "2027-02-14");
    strong(book, "(saint-patrick|st-patrick)", 3, 17);
    weak(book, "(poisson d avril)", 4, 1);
    strong(book, "(fete du travail|fete des travailleurs)", 5, 1);
    strong(book, "(victoire 1945|fete de la victoire|armistice de 1945)", 5, 8);
    strong(book, "(fete nationale|jour de la bastille)", 7, 14);
    weak(book, "(assomption|15-aout)", 8, 15);
    weak(book, "(toussaint)", 11, 1);
    weak(book, "(halloween)", 10, 31);
    strong(book, "(jour des morts|fete des morts)", 11, 2);
    weak(book, "(armistice|armistice 1918|jour du souvenir)", 11, 11);
    weak(book, "(saint-nicolas|st-nicolas)", 12, 6);
    weak(book, "(noel)", 12, 25, "à Noël", "2026-12-25");
    strong(book, "(reveillon de noel|veille de noel|soir du reveillon de noel)", 12, 24);
    strong(
        book,
        "(reveillon de la saint-sylvestre|saint-sylvestre|st-sylvestre|reveillon du nouvel an|reveillon du jour de l an|soir du nouvel an|veille du jour de l an|veille du nouvel an)",
        12,
        31);
    weak(book, "reveillon", 12, 31);
    book.rule("(le )?reveillon du <date>", m -> m.time(0));
    book.rule(
        1,
        "(le )?soir de noel",
        m ->
            Combine.and(
                Calendars.date(12, 24),
                Calendars.part(m.settings().hours(DayPart.EVENING)),
                m.context()));
  }

  private static void movable(RuleBook book) {
    feast(book, true, "(mardi gras)", y -> Feasts.easter(y).minusDays(47));
    feast(book, true, "(mercredi des cendres)", y -> Feasts.easter(y).minusDays(46));
    feast(book, true, "(dimanche des rameaux)", y -> Feasts.easter(y).minusDays(7));
    feast(book, false, "(rameaux)", y -> Feasts.easter(y).minusDays(7));
    feast(book, true, "(vendredi saint)", y -> Feasts.easter(y).minusDays(2));
    feast(book, true, "(jeudi saint)", y -> Feasts.easter(y).minusDays(3));
    feast(book, true, "(samedi saint)", y -> Feasts.easter(y).minusDays(1));
    feast(
        book,
        false,
        "(paques|dimanche de paques|jour de paques)",
        Feasts::easter,
        "à Pâques",
        "2027-03-28");
    feast(
        book,
        true,
        "(lundi de paques)",
        y -> Feasts.easter(y).plusDays(1),
        "le lundi de Pâques",
        "2027-03-29");
    feast(book, false, "(ascension|jeudi de l ascension)", y -> Feasts.easter(y).plusDays(39));
    feast(book, false, "(pentecote|dimanche de pentecote)", y -> Feasts.easter(y).plusDays(49));
    feast(book, true, "(lundi de (la )?pentecote)", y -> Feasts.easter(y).plusDays(50));
    feast(book, true, "(fete des meres)", Feasts::frenchMothers, "la fête des mères", "2027-05-30");
    feast(book, true, "(fete des peres)", y -> Feasts.nth(y, 6, 3, SUNDAY));
    feast(book, true, "(fete des grands-meres)", y -> Feasts.nth(y, 3, 1, SUNDAY));
    feast(book, true, "(beaujolais nouveau)", y -> Feasts.nth(y, 11, 3, THURSDAY));
    feast(book, true, "(black friday)", y -> Feasts.nth(y, 11, 4, THURSDAY).plusDays(1));
    feast(book, true, "(nouvel an chinois|nouvel an lunaire)", Lunar::chineseNewYear);
    feast(book, true, "(aid el fitr|aid al fitr|aid el-fitr)", y -> Lunar.islamic(y, 10, 1));
    feast(book, true, "(aid el kebir|aid al adha|aid el-kebir)", y -> Lunar.islamic(y, 12, 10));
  }

  private static void events(RuleBook book) {
    strong(book, "(fete de la musique)", 6, 21, "la fête de la musique", "2027-06-21");
    days(
        book,
        "(journees (europeennes )?du patrimoine|jep)",
        y -> Feasts.nth(y, 9, 3, SATURDAY),
        2,
        "les journées du patrimoine",
        "2027-09-18/2027-09-20");
    days(
        book,
        "(journees nationales de l archeologie|journees (europeennes )?de l archeologie)",
        y -> Feasts.nth(y, 6, 2, FRIDAY),
        3);
    evening(
        book,
        "(nuit (europeenne )?des musees)",
        Feasts::museumsNight,
        "la nuit des musées",
        "2027-05-15T18/2027-05-16");
    evening(
        book,
        "(nuit blanche|nuits blanches)",
        y -> Feasts.nth(y, 10, 1, SATURDAY),
        "la nuit blanche",
        "2027-10-02T18/2027-10-03");
    days(
        book,
        "((pendant|durant|pour) les fetes|(pendant |durant |pour )?(les )?fetes de (fin d annee|noel))",
        y -> LocalDate.of(y, 12, 24),
        9,
        "pendant les fêtes",
        "2026-12-24/2027-01-02");
    feast(
        book,
        true,
        "(journee (internationale )?(des droits des femmes|de la femme|des femmes))",
        y -> LocalDate.of(y, 3, 8));
    feast(book, true, "((journee|journees) (mondiale )?de la terre)", y -> LocalDate.of(y, 4, 22));
  }

  private static void frames(RuleBook book) {
    book.rule(
        "(a|pour|au|avant) (la|le|l|les)? <holiday>",
        m -> m.context().tokens().at(m.first()).equals("avant") ? null : m.time(0).firm());
    book.rule(
        "(le|la|l|les|aux|jour|jour de|le jour de|le jour de la) <holiday>",
        m ->
            m.context().tokens().at(m.first()).equals("jour") || m.first() + 2 < m.last()
                ? m.time(0).firm()
                : m.time(0));
    book.rule(
        "<holiday> (de )?<y4>",
        m -> Combine.and(m.time(0), Calendars.year(m.number(1)), m.context()),
        "Noël 2027",
        "2027-12-25");
    book.rule("<holiday> (prochain|prochaine)", m -> Occurrence.next(m.time(0), m.now()));
    book.rule("<holiday> (dernier|derniere|passe)", m -> Occurrence.last(m.time(0), m.now()));
  }

  /**
   * "le pont de l'Ascension": a holiday on Thursday or Tuesday with the days that join it to a
   * weekend.
   */
  private static void bridges(RuleBook book) {
    for (var day : new String[] {"(la|l|le)? <holiday>", "(le )?<date>"}) {
      book.rule(
          2,
          "(le |au |pour le |pendant le |durant le )?(pont|week-end prolonge) (de|du|d) " + day,
          m ->
              (m.time(0).fields() & Fields.YEAR) != 0
                  ? null
                  : Combine.map(m.time(0), Form.PERIOD, TimeGrain.DAY, FrenchHolidays::bridge)
                      .withFields(Fields.DATE | Fields.PERIOD),
          day.contains("holiday")
              ? new String[] {"le pont de l'Ascension", "2027-05-06/2027-05-10"}
              : new String[] {"pour le pont du 11 novembre", "2027-11-11/2027-11-15"});
    }
  }

  private static @Nullable Span bridge(Span holiday) {
    var day = holiday.from();
    return switch (day.getDayOfWeek()) {
      case MONDAY -> new Span(day.minusDays(2), holiday.to());
      case TUESDAY -> new Span(day.minusDays(3), holiday.to());
      case THURSDAY -> new Span(day, day.plusDays(4));
      case FRIDAY -> new Span(day, day.plusDays(3));
      default -> null;
    };
  }

  private static void strong(RuleBook book, String words, int month, int day, String... examples) {
    feast(book, true, words, y -> LocalDate.of(y, month, day), examples);
  }

  private static void weak(RuleBook book, String words, int month, int day, String... examples) {
    feast(book, false, words, y -> LocalDate.of(y, month, day), examples);
  }

  private static void feast(
      RuleBook book, boolean strong, String words, IntFunction<LocalDate> day, String... examples) {
    var time = Time.of(Form.HOLIDAY, TimeGrain.DAY, Calendars.yearly(day::apply));
    book.rule(1, words, m -> strong ? time : time.with(Time.LATENT), examples);
  }

  private static void days(
      RuleBook book, String words, IntFunction<LocalDate> first, int count, String... examples) {
    var time =
        Time.of(
            Form.HOLIDAY,
            TimeGrain.WEEK,
            Calendars.yearlySpan(
                y -> Calendars.days(first.apply(y), first.apply(y).plusDays(count))));
    book.rule(1, words, m -> time, examples);
  }

  private static void evening(
      RuleBook book, String words, IntFunction<LocalDate> day, String... examples) {
    book.rule(
        1,
        words,
        m ->
            Time.of(
                Form.HOLIDAY,
                TimeGrain.DAY,
                Calendars.yearlySpan(
                    y -> Calendars.hours(day.apply(y), m.settings().hours(DayPart.NIGHT)))),
        examples);
  }
}
