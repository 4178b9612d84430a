package io.pulsrag.geo.understand;

import java.util.List;
import java.util.stream.Stream;

/** What a question is after: a fact, or something to do. Immutable. */
final class Purpose {

  /** Questions that open like this look for something to do. */
  private static final List<String[]> OPENINGS =
      Stream.of(
              "que faire",
              "quoi faire",
              "qu y a t il",
              "y a t il",
              "il y a quoi",
              "il y a t il",
              "ou sortir",
              "ou aller",
              "ou voir",
              "ou ecouter",
              "what to do",
              "what s on",
              "what is on",
              "where to go",
              "is there",
              "are there",
              "que voir",
              "quoi voir")
          .map(opening -> opening.split(" "))
          .toList();

  /** An opening begins within so many words. */
  private static final int OPENING = 4;

  /** A terse search has at most so many words. */
  private static final int TERSE = 12;

  private final Words words;
  private final boolean opens;

  Purpose(Words words) {
    this.words = words;
    opens = opens(words);
  }

  /** Whether this is a whole sentence that asks for a fact. */
  boolean asks() {
    return words.asks;
  }

  /** Whether it asks for a fact and not, by its opening, for something to do: "que faire à …". */
  boolean asksForFact() {
    return words.asks && !opens;
  }

  /** Whether its opening or a noun in it is for something to do. */
  boolean looksForThings() {
    if (opens) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      if (Lexicon.HEADS.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it opens as a question for something to do. */
  boolean opens() {
    return opens;
  }

  /** Whether it is terse enough for a name without preposition. */
  boolean telegraphic() {
    return words.size() <= TERSE && !words.asks;
  }

  private static boolean opens(Words words) {
    for (int i = 0; i < words.size() && i < OPENING; i++) {
      for (String[] opening : OPENINGS) {
        if (words.at(i, opening)) {
          return true;
        }
      }
    }
    return false;
  }
}
