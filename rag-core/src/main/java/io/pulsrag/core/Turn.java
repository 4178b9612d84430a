package io.pulsrag.core;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One question and its answer, as remembered. Immutable.
 *
 * @param id unique within the conversation; the idempotency key of {@link MemoryStore#append}
 * @param at when it was asked
 * @param question what was asked
 * @param answer what was said
 * @param shown ids of the documents shown
 */
public record Turn(String id, Instant at, String question, String answer, List<String> shown) {

  /** Copies. */
  public Turn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(answer, "answer");
    shown = List.copyOf(shown);
  }
}
