package io.pulsrag.core.understand.time;

import java.util.Locale;
import java.util.Set;

/** French: its rules gathered, and the words that need care. */
final class French {

  static final Language INSTANCE =
      new Language(
          Locale.FRENCH,
          rules(),
          Set.of(
              "lundi",
              "mardi",
              "mercredi",
              "jeudi",
              "vendredi",
              "samedi",
              "dimanche",
              "demain",
              "semaine",
              "weekend",
              "janvier",
              "fevrier",
              "juillet",
              "septembre",
              "octobre",
              "novembre",
              "decembre",
              "aujourd",
              "prochain",
              "prochaine",
              "toussaint",
              "printemps",
              "vacances",
              "soiree",
              "matinee"),
          Set.of(
              "lundi",
              "mardi",
              "mercredi",
              "jeudi",
              "vendredi",
              "samedi",
              "dimanche",
              "demain",
              "hier",
              "ce",
              "cet",
              "se"),
          Set.of("soir", "matin", "midi", "apres", "aprem", "soiree", "matinee"),
          Set.of(
              "mari",
              "jedi",
              "maudi",
              "soin",
              "sois",
              "soit",
              "soif",
              "soie",
              "loir",
              "main",
              "mini",
              "mimi",
              "mili",
              "soins",
              "soja",
              "soiries",
              "satine",
              "matine",
              "matines",
              "tarin",
              "pres",
              "apte",
              "aprete",
              "semi",
              "domanial",
              "romains",
              "demander",
              "romain",
              "domain",
              "domaine",
              "romaine",
              "demains",
              "remain",
              "latin",
              "satin",
              "martin",
              "patin",
              "malin",
              "mutin",
              "marin",
              "matins",
              "soirees",
              "manche",
              "dimanches",
              "samedis",
              "prochains",
              "prochaines",
              "apree",
              "mardis",
              "octobres",
              "semaines",
              "demande",
              "aspres",
              "procain",
              "vacance",
              "germain",
              "certain",
              "vacante",
              "vacantes",
              "soieries",
              "soierie",
              "domaines",
              "semainier",
              "semailles",
              "jeudis",
              "lundis",
              "demi",
              "demies",
              "septembres",
              "printanier"),
          Set.of("et", "ou", ",", "/", "ni", "puis", "&", "+", "soit", "voire"),
          FrenchGuards.all(),
          FeastSubjects::hideFrench);

  private French() {}

  private static RuleBook rules() {
    var book = new RuleBook();
    FrenchNumbers.addTo(book);
    FrenchDays.addTo(book);
    FrenchDates.addTo(book);
    FrenchClock.addTo(book);
    FrenchDayParts.addTo(book);
    FrenchPeriods.addTo(book);
    FrenchWeeks.addTo(book);
    FrenchWeekends.addTo(book);
    FrenchCounts.addTo(book);
    FrenchRanges.addTo(book);
    FrenchOpenEnds.addTo(book);
    FrenchLists.addTo(book);
    FrenchHolidays.addTo(book);
    FrenchSchool.addTo(book);
    return book;
  }
}
