package io.pulsrag.core.understand.lexicon;

import io.pulsrag.core.Expansion;
import io.pulsrag.core.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the words around concepts with their weights: 0.7 for another word of the same concept,
 * 0.5 for a word of a narrower one, 0.2 for the usual word of a broader one, each times the weights
 * in the lexicon. A word reached twice keeps the heavier weight.
 */
final class Expanding {
  private static final double SAME = 0.7;
  private static final double NARROWER = 0.5;
  private static final double BROADER = 0.2;

  private final Lexicon lexicon;
  private final String searched;
  private final Map<String, Expansion> heaviest = new HashMap<>();

  Expanding(Lexicon lexicon, String searched) {
    this.lexicon = lexicon;
    this.searched = " " + Folding.fold(searched) + " ";
  }

  List<Expansion> expand(Collection<String> ids, int most) {
    for (String id : ids) {
      lexicon.concept(id).ifPresent(concept -> around(concept));
    }
    return heaviest.values().stream()
        .sorted(
            Comparator.comparingDouble(Expansion::weight)
                .reversed()
                .thenComparing(Expansion::words))
        .limit(most)
        .toList();
  }

  private void around(Concept concept) {
    words(concept, SAME);
    for (String id : lexicon.closure(concept.id())) {
      if (!id.equals(concept.id())) {
        lexicon.concept(id).ifPresent(narrower -> words(narrower, NARROWER * link(narrower)));
      }
    }
    for (Concept.Link link : concept.broader()) {
      lexicon
          .concept(link.id())
          .ifPresent(broader -> add(broader.french().getFirst(), BROADER * link.weight()));
    }
  }

  /** How much a narrower concept is what lies above it. */
  private static double link(Concept narrower) {
    return narrower.broader().stream().mapToDouble(Concept.Link::weight).max().orElse(1);
  }

  private void words(Concept concept, double factor) {
    concept.french().forEach(word -> add(word, factor));
    concept.english().forEach(word -> add(word, factor));
  }

  private void add(Concept.Word word, double factor) {
    String folded = Folding.fold(word.text());
    if (!searched.contains(" " + folded + " ")) {
      heaviest.merge(
          folded,
          new Expansion(word.text(), factor * word.weight()),
          (one, other) -> one.weight() >= other.weight() ? one : other);
    }
  }
}
