package io.pulsrag.core.understand.time;

import java.util.Set;

/** Where French words of time name something else. */
final class FrenchGuards {
  private static final Set<String> PLACES =
      Set.of(
          "rue",
          "place",
          "avenue",
          "av",
          "boulevard",
          "bd",
          "bld",
          "square",
          "quai",
          "cours",
          "allee",
          "impasse",
          "passage",
          "chemin",
          "route",
          "pont",
          "stade",
          "gare",
          "station",
          "metro",
          "college",
          "lycee",
          "ecole",
          "caserne",
          "esplanade",
          "rond",
          "parc",
          "villa",
          "cite",
          "porte",
          "constitution",
          "loi",
          "decret");
  private static final Set<String> LINKS = Set.of("du", "de", "des", "la", "le", "les", "l", "d");
  private static final Set<String> ARTICLES = Set.of("un", "une", "chaque");
  private static final Set<String> RANKS =
      Set.of(
          "premier",
          "deuxieme",
          "troisieme",
          "quatrieme",
          "cinquieme",
          "dernier",
          "premiers",
          "second");
  private static final Set<String> CHURCHES =
      Set.of(
          "chapelle",
          "eglise",
          "paroisse",
          "basilique",
          "abbaye",
          "hopital",
          "lycee",
          "college",
          "ecole",
          "cathedrale",
          "quartier",
          "faubourg");
  private static final Set<String> OF = Set.of("de", "d", "du", "des");

  private static final Set<String> IN = Set.of("a", "en", "dans", "avec", "pour", "sur");

  /** Words after "un dimanche" in a title at most. */
  private static final int LONGEST_TITLE = 6;

  private FrenchGuards() {}

  static Guard all() {
    Guard street = FrenchGuards::notAStreet;
    return street.and(FrenchGuards::notFigurative).and(FrenchGuards::notATitle);
  }

  private static boolean notAStreet(Tokens tokens, int first, int last, Time time) {
    int at = first;
    if (LINKS.contains(tokens.at(first))) {
      at++;
    }
    at--;
    while (at >= 0 && at >= first - 3 && LINKS.contains(tokens.at(at))) {
      at--;
    }
    boolean linked = at < first - 1 || LINKS.contains(tokens.at(first));
    return !(linked && PLACES.contains(tokens.at(at)));
  }

  /** "le monde d'aujourd'hui", "un samedi à la campagne", "le spectacle de fin d'année". */
  private static boolean notFigurative(Tokens tokens, int first, int last, Time time) {
    var before = tokens.at(first - 1);
    boolean single = last - first == 1 || (time.form() == Form.WEEKEND && last - first <= 3);
    return switch (time.form()) {
      case DAY, RANGE ->
          !((before.equals("d") || tokens.at(first).equals("d"))
              && last - first <= 5
              && notDigits(tokens, first, last));
      case WEEKDAY, WEEKEND ->
          !(single && (ARTICLES.contains(before) || RANKS.contains(before)))
              || opensWish(tokens, first, last);
      case PART ->
          !(ARTICLES.contains(before) && !time.choosesDay())
              && !(time.choosesDay() && last - first == 2 && ARTICLES.contains(before));
      case HOLIDAY -> !CHURCHES.contains(before) && !ofSchool(tokens, first);
      case PERIOD -> !(OF.contains(before) && tokens.at(first).equals("fin"));
      default -> true;
    };
  }

  /**
   * "Un dimanche à Lyon" and "un samedi à la campagne avec deux enfants de six ans" begin a wish;
   * "un dimanche à la campagne" is the title of a film.
   */
  private static boolean opensWish(Tokens tokens, int first, int last) {
    return first == 1
        && tokens.at(0).equals("un")
        && (IN.contains(tokens.at(last)) && tokens.size() - last >= LONGEST_TITLE
            || tokens.at(last).equals("a")
                && tokens.isLetters(last + 1)
                && !LINKS.contains(tokens.at(last + 1)));
  }

  /** "les vacances de la Toussaint" past the end of the table are not the first of November. */
  private static boolean ofSchool(Tokens tokens, int first) {
    int at = LINKS.contains(tokens.at(first)) ? first : first - 1;
    while (at >= 0 && LINKS.contains(tokens.at(at))) {
      at--;
    }
    return tokens.at(at).equals("vacances") || tokens.at(at).equals("vac");
  }

  /** "Les jeudis de la Fabrique", "Le samedi du livre". */
  private static boolean notATitle(Tokens tokens, int first, int last, Time time) {
    boolean bareDay = time.form() == Form.WEEKDAY && time.fields() == Fields.WEEKDAY;
    boolean plural = bareDay && tokens.at(last - 1).endsWith("s");
    boolean named = last - first == 1 || (last - first == 2 && OF.contains(tokens.at(last)));
    return !(plural && named);
  }

  private static boolean notDigits(Tokens tokens, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tokens.isNumber(i)) {
        return false;
      }
    }
    return true;
  }
}
