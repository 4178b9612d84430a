package io.pulsrag.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words of a query ask for, to tell documents that still match them from those that share
 * a word by chance. A compound such as "sous-marins" counts as one. Immutable.
 */
final class Wanted {

  /** Shorter words carry no meaning of their own. */
  private static final int SHORTEST = 3;

  /** From so many words on, a document need not hold most of them to be near. */
  private static final int LONG = 4;

  /** How much of a word of the theme an expansion has to share with it: "expo", "exposition". */
  private static final int SHARED = 4;

  /** Little words that stay inside phrases. */
  private static final Set<String> LITTLE =
      Set.of(
          "des", "les", "une", "aux", "sur", "par", "pour", "avec", "dans", "sans", "que", "qui",
          "the", "and", "for", "with", "from", "any", "some", "that");

  private final List<String> words;
  private final List<String> expansions;
  private final Set<String> themes;
  private final boolean any;

  private Wanted(List<String> words, List<String> expansions, Set<String> themes, boolean any) {
    this.words = words;
    this.expansions = expansions;
    this.themes = themes;
    this.any = any;
  }

  static Wanted of(Query query) {
    List<String> words =
        Stream.of(query.text().split("\\s+"))
            .map(Folding::fold)
            .filter(word -> word.length() >= SHORTEST && !LITTLE.contains(word))
            .map(Wanted::stemmed)
            .distinct()
            .toList();
    List<String> expansions =
        query.expansions().stream().map(e -> stemmed(Folding.fold(e.words()))).distinct().toList();
    Set<String> themes =
        words.stream()
            .filter(word -> expansions.stream().anyMatch(phrase -> akin(word, phrase)))
            .collect(Collectors.toUnmodifiableSet());
    return new Wanted(words, expansions, themes, false);
  }

  /** Of a long wish its known subjects, any of which will do; nothing of a short one. */
  Wanted subjects() {
    boolean isLong = words.size() >= LONG && !expansions.isEmpty();
    return new Wanted(isLong ? expansions : List.of(), List.of(), Set.of(), true);
  }

  /** Whether no word asks for anything. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Whether a document holds what is asked: any subject of {@link #subjects}; else every word when
   * there are one or two, two thirds of more; a word of the theme is also held by an expansion of
   * it.
   */
  boolean heldBy(Document document) {
    if (words.isEmpty()) {
      return true;
    }
    String text = stemmed(Folding.fold(String.join(" . ", document.text().values())));
    if (any) {
      return words.stream().anyMatch(phrase -> holds(text, phrase));
    }
    boolean theme = expansions.stream().anyMatch(phrase -> holds(text, phrase));
    long held =
        words.stream()
            .filter(word -> holds(text, word) || (theme && themes.contains(word)))
            .count();
    return words.size() <= 2 ? held == words.size() : held * 3 >= words.size() * 2L;
  }

  private static boolean akin(String word, String phrase) {
    String start = word.substring(0, Math.min(word.length(), SHARED));
    return start.length() == SHARED && (" " + phrase).contains(" " + start);
  }

  private static boolean holds(String text, String phrase) {
    return (" " + text + " ").contains(" " + phrase + " ");
  }

  /** Each word without the ending of its plural, which is the same in both languages. */
  private static String stemmed(String folded) {
    List<String> stems = new ArrayList<>();
    for (String word : folded.split(" ")) {
      boolean plural = word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"));
      stems.add(plural ? word.substring(0, word.length() - 1) : word);
    }
    return String.join(" ", stems);
  }
}
