package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import java.util.Set;

/** Tells French from English by their commonest words. */
final class LanguageGuess {

  private static final Set<String> FRENCH =
      Set.of(
          "le", "la", "les", "des", "du", "un", "une", "et", "est", "dans", "pour", "par", "sur",
          "avec", "vous", "nous", "au", "aux", "ce", "cette", "qui", "que", "ses", "son", "il");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "in", "is", "for", "with", "you", "we", "our", "this", "that",
          "are", "at", "from", "by", "will", "be", "it", "your", "as", "an", "who", "which");
  private static final int ENOUGH = 6;

  /** fr, en, or empty when the words do not tell. */
  static String of(String text) {
    int french = 0;
    int english = 0;
    for (String word : Folding.fold(text).split(" ", 400)) {
      if (FRENCH.contains(word)) {
        french++;
      } else if (ENGLISH.contains(word)) {
        english++;
      }
    }
    if (french >= ENOUGH && french > 3 * english) {
      return "fr";
    }
    return english >= ENOUGH && english > 3 * french ? "en" : "";
  }

  private LanguageGuess() {}
}
