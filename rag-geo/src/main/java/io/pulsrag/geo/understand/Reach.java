package io.pulsrag.geo.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far around a place was said: "à moins de 2 km", "15 minutes à pied". Immutable.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param meters as the crow flies, above 0
 * @param firm whether the words around it say that it is meant around a place
 */
record Reach(int from, int to, double meters, boolean firm) {

  private static final Set<String> KILOMETERS =
      Set.of("km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "bornes");
  private static final Set<String> METERS = Set.of("m", "metre", "metres", "meter", "meters");
  private static final Set<String> MILES = Set.of("mile", "miles", "mi");
  private static final Set<String> MINUTES = Set.of("min", "mn", "minute", "minutes", "mins");
  private static final Set<String> HOURS = Set.of("h", "heure", "heures", "hour", "hours");
  private static final Set<String> BEFORE =
      Set.of(
          "a",
          "moins",
          "de",
          "environ",
          "max",
          "maximum",
          "dans",
          "un",
          "rayon",
          "within",
          "up",
          "to",
          "about",
          "less",
          "than",
          "jusqu",
          "pas",
          "plus",
          "d",
          "les",
          "the",
          "radius",
          "in",
          "of",
          "perimetre",
          "quelque",
          "under",
          "au",
          "no",
          "more");
  private static final Set<String> CUES =
      Set.of("a", "moins", "rayon", "within", "jusqu", "radius", "dans", "perimetre", "under");
  private static final Set<String> AFTER =
      Set.of(
          "max",
          "maxi",
          "maximum",
          "autour",
          "alentour",
          "around",
          "from",
          "away",
          "radius",
          "de",
          "of",
          "d",
          "du",
          "la",
          "ronde",
          "a",
          "environ",
          "tops");

  /** All distances and travel times of a text. */
  static List<Reach> all(Words words) {
    List<Reach> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Reach reach = at(words, i);
      if (reach != null) {
        found.add(reach);
        i = reach.to - 1;
      } else if (words.at(i, "walking", "distance")) {
        int from = words.key(i - 1).equals("within") ? i - 1 : i;
        found.add(new Reach(from, i + 2, Travel.WALKING.meters(15), true));
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Reach at(Words words, int i) {
    String key = words.key(i);
    int split = 0;
    while (split < key.length()
        && (Character.isDigit(key.charAt(split)) || " .,".indexOf(key.charAt(split)) >= 0)) {
      split++;
    }
    double number = Numerals.number(split > 0 ? key.substring(0, split).trim() : key);
    String unit = split > 0 && split < key.length() ? key.substring(split) : words.key(i + 1);
    int to = split > 0 && split < key.length() ? i + 1 : i + 2;
    Minutes said = Minutes.at(words, i);
    if (said != null) {
      number = said.minutes();
      unit = "min";
      to = said.to();
    }
    if (!(number > 0) || number > 1000) {
      return null;
    }
    if (KILOMETERS.contains(unit)) {
      return around(words, i, to, number * 1000);
    }
    if (METERS.contains(unit) && number >= 50) {
      return around(words, i, to, number);
    }
    if (MILES.contains(unit)) {
      return around(words, i, to, number * 1609.344);
    }
    boolean minutes = MINUTES.contains(unit);
    if (minutes || HOURS.contains(unit)) {
      Travel travel = Travel.after(words, to);
      if (travel != null) {
        Reach near =
            around(words, i, Travel.end(words, to), travel.meters(minutes ? number : number * 60));
        return new Reach(near.from, near.to, near.meters, true);
      }
      Travel behind = Travel.behind(words, to);
      if (behind != null) {
        Reach near = around(words, i, to, behind.meters(minutes ? number : number * 60));
        return new Reach(near.from, near.to, near.meters, true);
      }
    }
    return null;
  }

  private static Reach around(Words words, int number, int to, double meters) {
    int from = number;
    boolean firm = false;
    while (from > 0 && !words.breakBefore(from) && BEFORE.contains(words.key(from - 1))) {
      from--;
      firm |= CUES.contains(words.key(from));
    }
    int end = to;
    if (end < words.size() && AFTER.contains(words.key(end)) && !words.get(end).broken()) {
      firm |= !words.key(end).equals("a") && !words.key(end).startsWith("d") || from == number;
      firm &= !(words.key(end).startsWith("d") && words.key(number - 1).equals("de") && !firm);
    }
    while (end < words.size()
        && !words.get(end).broken()
        && Set.of("max", "maxi", "maximum", "radius", "away", "tops").contains(words.key(end))) {
      end++;
    }
    if (words.at(end, "a", "la", "ronde")) {
      end += 3;
      firm = true;
    }
    return new Reach(from, end, meters, firm || end > to);
  }
}
