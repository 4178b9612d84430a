package io.pulsrag.geo.understand;

import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said beside the name of a town to tell it from others: "Valence (26)", "82400
 * Valence", "Saint-Denis de la Réunion", "Die, Drôme".
 */
final class Qualifier {

  private static final Set<String> LINKS =
      Set.of("de", "du", "des", "d", "la", "le", "l", "les", "en", "dans", "in", "the");

  private final Words words;
  private final Gazetteer gazetteer;

  Qualifier(Words words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** The same place with the town that is meant first, and over the words that say so. */
  Found qualified(Found place, List<Town> towns) {
    String before = words.breakBefore(place.name()) ? "" : words.key(place.name() - 1);
    if (before.length() == 5 && Character.isDigit(before.charAt(0))) {
      return chosen(place, towns, town -> town.postalCodes().contains(before), place.to());
    }
    String after = words.key(place.to());
    if (after.length() == 5 && Character.isDigit(after.charAt(0))) {
      return chosen(place, towns, town -> town.postalCodes().contains(after), place.to() + 1);
    }
    boolean bracketed = words.breakBefore(place.to()) && words.breakBefore(place.to() + 1);
    if (bracketed && gazetteer.department(after.toUpperCase(java.util.Locale.ROOT)).isPresent()) {
      return chosen(
          place, towns, town -> town.department().equalsIgnoreCase(after), place.to() + 1);
    }
    return divided(place, towns);
  }

  private Found divided(Found place, List<Town> towns) {
    int from = place.to();
    while (from < place.to() + 2 && LINKS.contains(words.key(from))) {
      from++;
    }
    for (int to = Math.min(from + 5, words.size()); to > from; to--) {
      Division division = unbroken(from, to);
      if (division != null) {
        return chosen(place, towns, town -> division.departments().contains(town.department()), to);
      }
    }
    return place;
  }

  private @Nullable Division unbroken(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.get(i).broken()) {
        return null;
      }
    }
    return gazetteer.division(words.join(from, to)).orElse(null);
  }

  private static Found chosen(Found place, List<Town> towns, Predicate<Town> meant, int to) {
    List<Town> said = towns.stream().filter(meant).toList();
    return said.isEmpty() ? place : place.meaning(new Sense.Towns(said)).until(to);
  }
}
