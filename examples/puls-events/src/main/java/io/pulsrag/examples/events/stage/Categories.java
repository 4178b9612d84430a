package io.pulsrag.examples.events.stage;

import java.util.List;

/** Finds what an event is about. Safe for use by many threads. */
@FunctionalInterface
public interface Categories {

  /**
   * @param text title, keywords and short description, one on each line
   * @return concept ids, in a stable order, without doubles
   */
  List<String> of(String text);

  /** Finds nothing. */
  static Categories none() {
    return text -> List.of();
  }
}
