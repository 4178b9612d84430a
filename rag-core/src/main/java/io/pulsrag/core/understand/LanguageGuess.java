package io.pulsrag.core.understand;

import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.BitSet;
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

  /** Words of courtesy, which people use in another language than the rest. */
  private static final Set<String> COURTESY =
      Set.of(
          "bonjour bonsoir salut coucou merci avance svp stp hello hi please thanks thank"
              .split(" ", -1));

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
    int all = 0;
    int own = 0;
    BitSet quoted = quoted(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int lead = lead(token);
      all += lead;
      own += quoted.get(i) || COURTESY.contains(token.word()) ? 0 : lead;
    }
    int lead = own == 0 ? all : own;
    if (lead == 0) {
      return null;
    }
    return lead > 0 ? Locale.FRENCH : Locale.ENGLISH;
  }

  private int lead(Token token) {
    int lead = 2 * FunctionWords.lead(token) + (FRENCH_ONLY.contains(token.text()) ? 2 : 0);
    lead += french.contains(token.stem()) ? 1 : 0;
    lead -= english.contains(token.stem()) ? 1 : 0;
    return lead;
  }

  /** The tokens between quotation marks: the title may be of another language than the turn. */
  private static BitSet quoted(Tokens tokens) {
    BitSet quoted = new BitSet();
    for (int[] span : Quotes.in(tokens.text())) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).start() > span[0] && tokens.get(i).end() <= span[1]) {
          quoted.set(i);
        }
      }
    }
    return quoted;
  }
}
