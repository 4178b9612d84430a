package io.pulsrag.core.understand.lexicon;

import io.pulsrag.core.Expansion;
import io.pulsrag.core.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words around concepts with their weights: 0.7 for another word of the same concept, 0.5 for a
 * word of a narrower one, 0.2 for the usual word of a broader one, each times the weights in the
 * lexicon. A word reached twice keeps the heavier weight. The words around a concept are collected
 * when they are first asked for. Safe for use by many threads.
 */
final class Expanding {
  private static final double SAME = 0.7;
  private static final double NARROWER = 0.5;
  private static final double BROADER = 0.2;

  private static final Comparator<Reached> HEAVIEST_FIRST =
      Comparator.comparingDouble((Reached one) -> one.expansion().weight())
          .reversed()
          .thenComparing(one -> one.expansion().words());

  /**
   * A word that was reached.
   *
   * @param key its folded form between blanks, as it would stand in a folded text between blanks
   */
  private record Reached(String key, Expansion expansion) {}

  private final Lexicon lexicon;
  private final Map<String, List<Reached>> around = new ConcurrentHashMap<>();

  Expanding(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** At most so many words around these concepts that are not searched anyway, heaviest first. */
  List<Expansion> expand(Collection<String> ids, String searched, int most) {
    List<List<Reached>> lists = new ArrayList<>(ids.size());
    for (String id : ids) {
      lexicon
          .concept(id)
          .ifPresent(concept -> lists.add(around.computeIfAbsent(id, key -> collect(concept))));
    }
    if (lists.isEmpty()) {
      return List.of();
    }
    String text = " " + Folding.fold(searched) + " ";
    int[] at = new int[lists.size()];
    Set<String> told = new HashSet<>();
    List<Expansion> expansions = new ArrayList<>();
    for (Reached next = next(lists, at);
        next != null && expansions.size() < most;
        next = next(lists, at)) {
      if (!text.contains(next.key()) && told.add(next.key())) {
        expansions.add(next.expansion());
      }
    }
    return expansions;
  }

  /** Takes the heaviest word that is left at the head of a list; null when all are empty. */
  private static @Nullable Reached next(List<List<Reached>> lists, int[] at) {
    int best = -1;
    for (int i = 0; i < at.length; i++) {
      boolean left = at[i] < lists.get(i).size();
      if (left
          && (best < 0
              || HEAVIEST_FIRST.compare(lists.get(i).get(at[i]), lists.get(best).get(at[best]))
                  < 0)) {
        best = i;
      }
    }
    return best < 0 ? null : lists.get(best).get(at[best]++);
  }

  private List<Reached> collect(Concept concept) {
    Map<String, Expansion> heaviest = new HashMap<>();
    words(heaviest, concept, SAME);
    for (String id : lexicon.closure(concept.id())) {
      if (!id.equals(concept.id())) {
        lexicon
            .concept(id)
            .ifPresent(narrower -> words(heaviest, narrower, NARROWER * link(narrower)));
      }
    }
    for (Concept.Link link : concept.broader()) {
      lexicon
          .concept(link.id())
          .ifPresent(
              broader -> add(heaviest, broader.french().getFirst(), BROADER * link.weight()));
    }
    return heaviest.entrySet().stream()
        .map(word -> new Reached(" " + word.getKey() + " ", word.getValue()))
        .sorted(HEAVIEST_FIRST)
        .toList();
  }

  /** How much a narrower concept is what lies above it. */
  private static double link(Concept narrower) {
    return narrower.broader().stream().mapToDouble(Concept.Link::weight).max().orElse(1);
  }

  private static void words(Map<String, Expansion> heaviest, Concept concept, double factor) {
    concept.french().forEach(word -> add(heaviest, word, factor));
    concept.english().forEach(word -> add(heaviest, word, factor));
  }

  private static void add(Map<String, Expansion> heaviest, Concept.Word word, double factor) {
    heaviest.merge(
        Folding.fold(word.text()),
        new Expansion(word.text(), factor * word.weight()),
        (one, other) -> one.weight() >= other.weight() ? one : other);
  }
}
