package io.pulsrag.geo.understand;

import io.pulsrag.core.Folding;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up the words of a question as names of places. */
final class Names {

  /** The longest name has this many words. */
  private static final int LONGEST = 8;

  /**
   * What a run of words is the name of.
   *
   * @param to index after the last word
   * @param key the folded name, the article of a contraction included
   */
  record Named(
      int to, String key, List<Town> towns, @Nullable Division division, List<Landmark> sites) {

    boolean isEmpty() {
      return towns.isEmpty() && division == null && sites.isEmpty();
    }
  }

  private final Gazetteer gazetteer;
  private final KnownPlaces known;
  private final Ranking ranking;

  Names(Gazetteer gazetteer, KnownPlaces known, Ranking ranking) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.ranking = ranking;
  }

  /** The longest name at an index, or null; punctuation and quotation marks are not crossed. */
  @Nullable Named at(Words words, int index, String mergedArticle) {
    int most = 1;
    while (most < LONGEST && index + most < words.size() && !words.get(index + most).broken()) {
      most++;
    }
    for (int length = most; length > 0; length--) {
      String key = words.join(index, index + length);
      Named named = null;
      if (!mergedArticle.isEmpty()) {
        named = lookUp(index + length, mergedArticle + " " + key);
      }
      if (named == null || named.isEmpty()) {
        named = lookUp(index + length, key);
      }
      if (!named.isEmpty()) {
        return named;
      }
    }
    return null;
  }

  private Named lookUp(int to, String key) {
    List<Landmark> sites = gazetteer.landmarks(key);
    // A venue that bears the name of its département or region is not what the name means.
    List<Landmark> venues =
        known.named(key).stream()
            .filter(venue -> gazetteer.division(Folding.fold(venue.name())).isEmpty())
            .toList();
    if (!venues.isEmpty()) {
      List<Landmark> both = new ArrayList<>(sites);
      both.addAll(venues);
      sites = both;
    }
    return new Named(
        to, key, ranking.towns(key), gazetteer.division(key).orElse(null), ranking.sites(sites));
  }
}
