package io.pulsrag.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects the pieces of a text into sentences, has each checked once it is whole, and hands out
 * what is left of it. Used by one thread at a time.
 */
final class SentenceGate implements Consumer<String> {

  private final Guards guards;
  private final List<Hit> context;
  private final Query query;
  private final Consumer<String> sentences;
  private final StringBuilder waiting = new StringBuilder();
  private final StringBuilder passed = new StringBuilder();
  private final List<String> reasons = new ArrayList<>();

  SentenceGate(Guards guards, List<Hit> context, Query query, Consumer<String> sentences) {
    this.guards = guards;
    this.context = context;
    this.query = query;
    this.sentences = sentences;
  }

  @Override
  public synchronized void accept(String piece) {
    waiting.append(piece);
    for (int end = boundary(waiting); end > 0; end = boundary(waiting)) {
      pass(waiting.substring(0, end));
      waiting.delete(0, end);
    }
  }

  /** Checks and hands out what still waits. */
  synchronized void finish() {
    if (!waiting.isEmpty()) {
      pass(waiting.toString());
      waiting.setLength(0);
    }
  }

  /** Forgets a sentence that was not finished. */
  synchronized void abandon() {
    waiting.setLength(0);
  }

  /** Everything handed out so far. */
  synchronized String text() {
    return passed.toString();
  }

  /** Why sentences were changed or left out. */
  synchronized List<String> reasons() {
    return List.copyOf(reasons);
  }

  private void pass(String sentence) {
    String body = sentence.stripTrailing();
    if (body.isEmpty()) {
      hand(sentence);
      return;
    }
    Guards.Outcome outcome = guards.answer(body, context, query);
    if (outcome.changed()) {
      reasons.add(outcome.reason());
    }
    String left = outcome.text();
    if (left != null && !left.isBlank()) {
      hand(left + sentence.substring(body.length()));
    }
  }

  private void hand(String text) {
    passed.append(text);
    sentences.accept(text);
  }

  /**
   * The index after the first whole sentence and the blanks behind it, or 0; a citation belongs to
   * the sentence before it.
   */
  private static int boundary(CharSequence text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if ((c == '.' || c == '!' || c == '?' || c == '…') && text.charAt(i + 1) == ' ') {
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
          next++;
        }
        if (next == text.length()) {
          return 0;
        }
        if (text.charAt(next) != '[') {
          return next;
        }
      }
    }
    return 0;
  }
}
