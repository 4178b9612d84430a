package io.pulsrag.examples.events.lexicon;

import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseFiles;

/** The culture lexicon, read once from {@code culture.txt}. Safe for use by many threads. */
public final class CultureLexicon {
  private static final class Holder {
    static final Lexicon LEXICON =
        Lexicon.parse(PhraseFiles.lines(CultureLexicon.class, "culture.txt"));
  }

  /** The lexicon; the first call reads it, some tens of milliseconds. */
  public static Lexicon get() {
    return Holder.LEXICON;
  }

  private CultureLexicon() {}
}
