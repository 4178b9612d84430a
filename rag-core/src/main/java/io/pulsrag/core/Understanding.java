package io.pulsrag.core;

import java.time.ZonedDateTime;

/**
 * Turns text, conversation and defaults into typed meaning. Deterministic: the same question, slots
 * and clock give the same result. Safe for use by many threads.
 */
@FunctionalInterface
public interface Understanding {

  /**
   * @param question what was asked
   * @param slots what the conversation carries
   * @param now the time of the question, in the zone in which its words are meant
   * @return what it means, never null; a question that holds no constraint has none
   */
  Understood understand(Question question, Slots slots, ZonedDateTime now);

  /** Takes the text as it is, with no constraint, in the language given or French. */
  static Understanding verbatim() {
    return (question, slots, now) ->
        Understood.search(
            question.text(),
            Constraints.none(),
            question.language() == null ? java.util.Locale.FRENCH : question.language());
  }
}
