package io.pulsrag.geo.understand;

import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lets the places of one question explain each other: "à Lyon … dans le 3e", "Die (Drôme)". */
final class Combining {

  private static final Set<String> NUMBERED = Set.of("paris", "lyon", "marseille");
  private static final Set<String> BOTH = Set.of("et", "ou", "and", "or", "nor");

  /** "ou bien alors". */
  private static final int LONGEST_LINK = 3;

  /** A site is said to be in a town up to this distance from its middle, in metres. */
  private static final double SAME_TOWN = 15_000;

  private final Words words;
  private final Gazetteer gazetteer;

  Combining(Words words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** The same places with what each says of the others. */
  List<Found> explain(List<Found> found) {
    List<Found> explained = new ArrayList<>();
    for (Found place : found) {
      explained.add(
          switch (place.sense()) {
            case Sense.Numbered numbered when numbered.city().isEmpty() ->
                place.meaning(new Sense.Numbered(numbered.number(), cityAmong(found)));
            case Sense.Towns towns when towns.candidates().size() > 1 ->
                place.meaning(
                    new Sense.Towns(inDivision(towns.candidates(), found), towns.guessed()));
            case Sense.Sites sites when sites.candidates().size() > 1 ->
                place.meaning(new Sense.Sites(inTown(sites.candidates(), found)));
            default -> place;
          });
    }
    for (int i = 1; i < explained.size(); i++) {
      Found before = explained.get(i - 1);
      Found place = explained.get(i);
      if (before.excluded() && !place.excluded() && isNamedWith(before, place)) {
        explained.set(i, place.leftOut());
      }
    }
    return explained;
  }

  /** "sauf le 18e et le 19e", "pas à Lyon ou à Bron": only the first has the word that excludes. */
  private boolean isNamedWith(Found left, Found right) {
    return right.from() - left.to() == 1 && BOTH.contains(words.key(left.to()));
  }

  /** The only place of several that is to be searched, when the others merely say where it is. */
  List<Found> narrowest(List<Found> found) {
    List<Found> kept = new ArrayList<>();
    for (Found place : found) {
      boolean said =
          !place.excluded()
              && found.stream()
                  .anyMatch(other -> other != place && !other.excluded() && narrows(other, place));
      if (!said) {
        kept.add(place);
      }
    }
    return kept;
  }

  /** Whether two places are joined by "et", "ou" or a comma and nothing else. */
  boolean linked(Found left, Found right) {
    int gap = right.from() - left.to();
    if (gap == 0) {
      return words.get(right.from()).broken();
    }
    for (int i = left.to(); i < right.from(); i++) {
      if (!Lexicon.LISTING.contains(words.key(i))) {
        return false;
      }
    }
    return gap > 0 && gap <= LONGEST_LINK;
  }

  private boolean narrows(Found narrow, Found wide) {
    return switch (wide.sense()) {
      case Sense.Towns towns -> isIn(narrow.sense(), towns.candidates().getFirst());
      case Sense.Divided divided -> isIn(narrow.sense(), divided.division());
      case Sense.Sites sites ->
          narrow.sense() instanceof Sense.Numbered && !linked(wide, narrow)
              || narrow.sense() instanceof Sense.Numbered numbered
                  && isNear(numbered, sites.candidates().getFirst().center());
      case Sense.Country country -> country.home();
      default -> false;
    };
  }

  private boolean isIn(Sense sense, Town town) {
    return switch (sense) {
      case Sense.Numbered numbered ->
          numbered.city().equals(town.key())
              || numbered.city().isEmpty() && town.key().equals("paris");
      case Sense.Sites sites ->
          town.center() != null
              && sites.candidates().getFirst().center().distanceMeters(town.center()) < SAME_TOWN;
      default -> false;
    };
  }

  private boolean isIn(Sense sense, Division division) {
    return switch (sense) {
      case Sense.Towns towns ->
          division.departments().contains(towns.candidates().getFirst().department());
      case Sense.Divided inner ->
          !inner.division().equals(division)
              && division.departments().containsAll(inner.division().departments());
      case Sense.Numbered numbered ->
          gazetteer
              .district(numbered.city().isEmpty() ? "paris" : numbered.city(), numbered.number())
              .filter(district -> division.departments().contains(district.code().substring(0, 2)))
              .isPresent();
      default -> false;
    };
  }

  private boolean isNear(Sense.Numbered numbered, GeoPoint site) {
    GeoPoint center =
        gazetteer
            .district(numbered.city().isEmpty() ? "paris" : numbered.city(), numbered.number())
            .map(district -> district.center())
            .orElse(null);
    return center != null && center.distanceMeters(site) < 3_000;
  }

  private static String cityAmong(List<Found> found) {
    for (Found place : found) {
      if (place.sense() instanceof Sense.Towns towns
          && NUMBERED.contains(towns.candidates().getFirst().key())) {
        return towns.candidates().getFirst().key();
      }
      if (place.sense() instanceof Sense.Numbered numbered && !numbered.city().isEmpty()) {
        return numbered.city();
      }
    }
    return "";
  }

  private static List<Town> inDivision(List<Town> towns, List<Found> found) {
    for (Found place : found) {
      if (place.sense() instanceof Sense.Divided divided && !place.excluded()) {
        List<Town> inside =
            towns.stream()
                .filter(town -> divided.division().departments().contains(town.department()))
                .toList();
        return inside.isEmpty() ? towns : inside;
      }
    }
    return towns;
  }

  /** The sites in a town that is said too, if there are any. */
  private static List<Landmark> inTown(List<Landmark> sites, List<Found> found) {
    for (Found place : found) {
      if (place.sense() instanceof Sense.Towns towns && !place.excluded()) {
        GeoPoint town = towns.candidates().getFirst().center();
        List<Landmark> inside =
            town == null
                ? List.of()
                : sites.stream()
                    .filter(site -> site.center().distanceMeters(town) < SAME_TOWN)
                    .toList();
        return inside.isEmpty() ? sites : inside;
      }
    }
    return sites;
  }

  /** "Rouen, Le Havre ou Dieppe". */
  private static String listed(List<String> names, String or) {
    return names.size() < 2
        ? String.join(or, names)
        : String.join(", ", names.subList(0, names.size() - 1)) + or + names.getLast();
  }

  /** Several places as one, each an alternative of it: a document may be in any of them. */
  static Where anyOf(List<Where> places, String or) {
    return new Where(
        listed(places.stream().map(Where::name).distinct().toList(), or),
        Where.Kind.AREA,
        Filter.or(places.stream().map(Where::filter).toList()),
        null,
        0,
        places);
  }
}
