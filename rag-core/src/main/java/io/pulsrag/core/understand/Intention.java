package io.pulsrag.core.understand;

import io.pulsrag.core.Intent;
import java.util.List;

/**
 * What a turn wants.
 *
 * @param intent the kind of wish
 * @param asks for a question on one thing: the facts asked
 * @param subjects the things named
 */
record Intention(Intent intent, List<String> asks, List<String> subjects) {
  Intention {
    asks = List.copyOf(asks);
    subjects = List.copyOf(subjects);
  }

  static Intention of(Intent intent) {
    return new Intention(intent, List.of(), List.of());
  }
}
