package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.PhraseBook;
import io.pulsrag.core.understand.text.PhraseFiles;
import java.util.HashSet;
import java.util.Set;

/** The declared phrases of talk in both languages. */
final class TalkBook {
  /** Courtesy, openings, general words. */
  static final PhraseBook COURTESY = PhraseFiles.book(TalkBook.class, "talk-fr.txt", "talk-en.txt");

  /** What is wanted. */
  static final PhraseBook INTENT =
      PhraseFiles.book(TalkBook.class, "intent-fr.txt", "intent-en.txt");

  /** The facts that are asked of one thing. */
  static final PhraseBook ASK = PhraseFiles.book(TalkBook.class, "ask-fr.txt", "ask-en.txt");

  /** What has nothing to do with the field. */
  static final PhraseBook OFF =
      PhraseFiles.book(
          TalkBook.class, "off-fr.txt", "off-en.txt", "topics-fr.txt", "topics-en.txt");

  /** What a turn does to what was said before. */
  static final PhraseBook FOLLOW =
      PhraseFiles.book(TalkBook.class, "follow-fr.txt", "follow-en.txt");

  /** The stems of all words in them. */
  static Set<String> vocabulary() {
    Set<String> all = new HashSet<>(COURTESY.vocabulary());
    all.addAll(INTENT.vocabulary());
    all.addAll(ASK.vocabulary());
    all.addAll(OFF.vocabulary());
    all.addAll(FOLLOW.vocabulary());
    return all;
  }

  private TalkBook() {}
}
