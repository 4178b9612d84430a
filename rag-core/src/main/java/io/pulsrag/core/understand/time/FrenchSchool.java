package io.pulsrag.core.understand.time;

import java.util.Set;

/** School holidays in French, and "la rentrée". */
final class FrenchSchool {
  /** By custom all of September: what "reprend à la rentrée" begins in its course. */
  private static final Time BACK_TO_SCHOOL = Calendars.month(9).firm();

  private static final Set<String> NAMES =
      Set.of(
          "toussaint",
          "automne",
          "noel",
          "hiver",
          "fevrier",
          "ski",
          "printemps",
          "paques",
          "avril",
          "ete",
          "juillet",
          "aout");

  private FrenchSchool() {}

  static void addTo(RuleBook book) {
    school(
        book,
        "(de )?(la )?toussaint|d automne",
        SchoolHolidays.Break.AUTUMN,
        "les vacances de la Toussaint",
        "none");
    school(
        book,
        "(de )?noel|de fin d annee",
        SchoolHolidays.Break.CHRISTMAS,
        "pendant les vacances de Noël",
        "2026-12-19/2027-01-04");
    school(
        book,
        "(d )?hiver|de fevrier|de ski",
        SchoolHolidays.Break.WINTER,
        "les vacances d'hiver",
        "2027-02-06/2027-02-22");
    school(book, "(de )?printemps|de paques|d avril", SchoolHolidays.Break.SPRING);
    school(
        book,
        "(d )?ete|d ete|de juillet|d aout",
        SchoolHolidays.Break.SUMMER,
        "pendant les grandes vacances",
        "2027-07-03/2027-09-01");
    book.rule(
        "(les |pendant les |durant les |aux )?grandes vacances",
        m -> SchoolHolidays.time(SchoolHolidays.Break.SUMMER, m.settings().schoolZone()));
    book.rule(
        "(pendant |durant |aux |pour )(les |l )?(prochaines )?(vacances|vacances scolaires|prochaines vacances|vacs)",
        m -> named(m) ? null : SchoolHolidays.any(m.settings().schoolZone()),
        "pendant les vacances",
        "2026-12-19/2027-01-04");
    book.rule(
        "apres (les )?(vacances|vacances scolaires|conges)",
        m -> Ranges.after(SchoolHolidays.any(m.settings().schoolZone()), true, m.context()),
        "après les vacances",
        "2027-01-04/..");
    book.rule(
        "(avant|d ici) les (vacances|vacances scolaires|conges)",
        m -> Ranges.before(SchoolHolidays.any(m.settings().schoolZone()), false, m.context()),
        "avant les vacances",
        "../2026-12-19");
    book.rule(
        "(a|pour|pendant|a partir de|depuis) la rentree( <y4>)?",
        m ->
            m.slotCount() == 0
                ? BACK_TO_SCHOOL
                : Combine.and(BACK_TO_SCHOOL, Calendars.year(m.number(0)), m.context()),
        "à la rentrée",
        "2027-09-01/2027-10-01");
    book.rule(
        "(les )?(prochaines vacances|vacances scolaires|prochaines vacances scolaires)",
        m -> SchoolHolidays.any(m.settings().schoolZone()));
  }

  /** Holidays that are named are no other ones, even where the table does not hold them. */
  private static boolean named(Match m) {
    var tokens = m.context().tokens();
    return NAMES.contains(tokens.at(m.last() + 1)) || NAMES.contains(tokens.at(m.last() + 2));
  }

  private static void school(
      RuleBook book, String which, SchoolHolidays.Break name, String... examples) {
    book.rule(
        "(pendant |durant |pour |aux |a )?(les |ces )?(vacances|vac|vacs|conges) (scolaires )?("
            + which
            + ")",
        m -> SchoolHolidays.time(name, m.settings().schoolZone()),
        examples);
    for (var zone : SchoolZone.values()) {
      book.rule(
          "(pendant |durant |pour |aux )?(les )?(vacances|vac) (scolaires )?("
              + which
              + ") (en |de la |de |pour la )?zone "
              + zone,
          m -> SchoolHolidays.time(name, zone));
    }
  }
}
