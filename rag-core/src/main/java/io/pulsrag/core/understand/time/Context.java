package io.pulsrag.core.understand.time;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The circumstances of one question: its words, the wall clock of the asker and the conventions.
 */
record Context(
    Tokens tokens, LocalDateTime now, ZoneId zone, TimeSettings settings, Budget budget) {

  Span today() {
    return Span.of(TimeGrain.DAY, now);
  }
}
