package io.pulsrag.geo.understand;

import io.pulsrag.core.Folding;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up the words of a question as names of places. */
final class Names {

  /** The longest name has this many words. */
  private static final int LONGEST = 8;

  /** What may stand before the name of a venue. */
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

  private static final List<String> FRENCH_ARTICLES = List.of("le ", "la ", "les ");

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
    int unbroken = 1;
    while (unbroken < LONGEST
        && index + unbroken < words.size()
        && !words.get(index + unbroken).broken()) {
      unbroken++;
    }
    int most = Math.min(unbroken, longest(words, index, index + unbroken, mergedArticle));
    for (int length = most; length > 0; length--) {
      String key = words.join(index, index + length);
      Named named = null;
      if (!mergedArticle.isEmpty()) {
        named = lookUp(index + length, mergedArticle + " " + key);
      }
      if (named == null || named.isEmpty()) {
        named = lookUp(index + length, key);
      }
      if (named.isEmpty() && words.english && words.key(index - 1).equals("the")) {
        named = withArticle(index + length, key);
      }
      if (!named.isEmpty()) {
        return named;
      }
    }
    return null;
  }

  /** How many words the longest name at an index may have, without the article merged into it. */
  private int longest(Words words, int index, int end, String mergedArticle) {
    String first = words.key(index);
    String second = index + 1 < end ? words.key(index + 1) : "";
    int longest = gazetteer.longestName(first, second);
    if (!mergedArticle.isEmpty()) {
      longest = Math.max(longest, gazetteer.longestName(mergedArticle, first) - 1);
    }
    if (words.english && words.key(index - 1).equals("the")) {
      for (String article : FRENCH_ARTICLES) {
        longest = Math.max(longest, gazetteer.longestName(article.strip(), first) - 1);
      }
    }
    if (known.size() > 0) {
      longest = Math.max(longest, known.longestName(first, second));
      if (!second.isEmpty() && ARTICLES.contains(first)) {
        String third = index + 2 < end ? words.key(index + 2) : "";
        longest = Math.max(longest, known.longestName(second, third) + 1);
      }
    }
    return longest;
  }

  /** "the Marais": English speakers translate the article of a French name. */
  private Named withArticle(int to, String key) {
    for (String article : FRENCH_ARTICLES) {
      List<Landmark> sites = gazetteer.landmarks(article + key);
      if (!sites.isEmpty()) {
        return new Named(to, key, List.of(), null, ranking.sites(sites));
      }
    }
    return new Named(to, key, List.of(), null, List.of());
  }

  private static String withoutArticle(String key) {
    int blank = key.indexOf(' ');
    return blank > 0 && ARTICLES.contains(key.substring(0, blank)) ? key.substring(blank + 1) : key;
  }

  private Named lookUp(int to, String key) {
    List<Landmark> sites = gazetteer.landmarks(key);
    // A venue that bears the name of its département or region is not what the name means.
    List<Landmark> venues = known.named(key);
    if (!venues.isEmpty()) {
      venues =
          venues.stream()
              .filter(venue -> gazetteer.division(Folding.fold(venue.name())).isEmpty())
              .toList();
    }
    if (!venues.isEmpty()) {
      // Venues are known without their article: so are the sites that share their name.
      List<Landmark> both =
          new ArrayList<>(sites.isEmpty() ? gazetteer.landmarks(withoutArticle(key)) : sites);
      both.addAll(venues);
      sites = both;
    }
    return new Named(
        to, key, ranking.towns(key), gazetteer.division(key).orElse(null), ranking.sites(sites));
  }
}
