package io.pulsrag.core.understand.time;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes feasts that tell what sort of thing is meant, not when, out of the words that are read: "un
 * concert de Noël samedi" is on Saturday, "Christmas markets from 1 to 8 December" are not on
 * Christmas day. With a word of time beside it a feast stays: "la veille de Noël", "Easter Monday".
 */
final class FeastSubjects {

  private static final Set<String> FRENCH =
      words("noel paques halloween toussaint pentecote ascension assomption epiphanie chandeleur");

  private static final Set<String> OF = Set.of("de", "d");
  private static final Set<String> ARTICLES = Set.of("la", "l");

  /** What stands before "de Noël" when a time is meant; "end" is that of "week-end". */
  private static final Set<String> FRENCH_TIMES =
      words(
          "jour jours journee veille soir soiree matin matinee nuit midi reveillon lendemain "
              + "surlendemain end weekend weekends semaine semaines quinzaine mois periode temps "
              + "saison fete fetes vacances vac conges pont ponts moment approche approches lors "
              + "autour partir avant apres pres loin lundi mardi mercredi jeudi vendredi samedi "
              + "dimanche lundis mardis samedis dimanches debut fin milieu");

  private static final Set<String> ENGLISH = words("christmas xmas easter halloween thanksgiving");

  /** What follows a feast when a time is meant, and what is no name of a thing. */
  private static final Set<String> ENGLISH_TIMES =
      words(
          "day days eve weekend weekends week weeks holiday holidays period season time times "
              + "break vacation vacations school morning afternoon evening night nights tide "
              + "monday tuesday wednesday thursday friday saturday sunday january february march "
              + "april may june july august september october november december year years "
              + "in on at for with without and or to near by from until till before after during "
              + "of the a an this that next last following coming what where when who which how is "
              + "are was were be been will would can could should do does did please around about "
              + "i we you they he she it my our your any some something anything if but so than s "
              + "there here then only just too also again ago now today tonight tomorrow");

  private FeastSubjects() {}

  /** Hides "Noël" in "marché de Noël", not in "week-end de Noël" or "à Noël". */
  static void hideFrench(Tokens tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      if (!FRENCH.contains(tokens.at(i))) {
        continue;
      }
      int of = ARTICLES.contains(tokens.at(i - 1)) ? i - 2 : i - 1;
      if (OF.contains(tokens.at(of))
          && tokens.isLetters(of - 1)
          && !FRENCH_TIMES.contains(tokens.at(of - 1))) {
        tokens.replace(i, "");
      }
    }
  }

  /** Hides "Christmas" in "Christmas market", not in "Christmas Eve" or "at Christmas in Lyon". */
  static void hideEnglish(Tokens tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (ENGLISH.contains(tokens.at(i))
          && tokens.isLetters(i + 1)
          && !ENGLISH_TIMES.contains(tokens.at(i + 1))) {
        tokens.replace(i, "");
      }
    }
  }

  private static Set<String> words(String list) {
    return Stream.of(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }
}
