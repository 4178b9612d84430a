package io.pulsrag.core.understand;

import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells French from English by words that only one of them has: function words count twice, words
 * of the lexicon and of the declared phrases once. Immutable, safe for use by many threads.
 */
final class LanguageGuess {
  /** French function words that only their accent tells from others. */
  private static final Set<String> FRENCH_ONLY = Set.of("à", "À", "où", "Où");

  private final Set<String> french;
  private final Set<String> english;

  LanguageGuess(Lexicon lexicon) {
    this.french = vocabulary(lexicon, Locale.FRENCH);
    this.english = vocabulary(lexicon, Locale.ENGLISH);
  }

  private static Set<String> vocabulary(Lexicon lexicon, Locale language) {
    String end = "-" + language.getLanguage() + ".txt";
    Set<String> words = new HashSet<>(lexicon.vocabulary(language));
    for (String file :
        new String[] {"talk", "intent", "ask", "off", "topics", "follow", "facet/facets"}) {
      words.addAll(PhraseFiles.book(LanguageGuess.class, file + end).vocabulary());
    }
    return words;
  }

  /** The language of a text, or null when nothing tells. */
  @Nullable Locale of(Tokens tokens) {
    int lead = 0;
    for (Token token : tokens.list()) {
      lead += 2 * FunctionWords.lead(token) + (FRENCH_ONLY.contains(token.text()) ? 2 : 0);
      lead += french.contains(token.stem()) ? 1 : 0;
      lead -= english.contains(token.stem()) ? 1 : 0;
    }
    if (lead == 0) {
      return null;
    }
    return lead > 0 ? Locale.FRENCH : Locale.ENGLISH;
  }
}
