package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.PhraseBook;
import io.pulsrag.core.understand.text.PhraseFiles;

/** The declared phrases of talk in both languages. */
final class TalkBook {
  /** Courtesy, openings, general words. */
  static final PhraseBook COURTESY = PhraseFiles.book(TalkBook.class, "talk-fr.txt", "talk-en.txt");

  private TalkBook() {}
}
