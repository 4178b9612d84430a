package io.pulsrag.core.ingest;

import io.pulsrag.core.PulsRagException;

/** Why a document failed, in words that are safe to keep and to log. */
final class Reasons {

  /**
   * The message of what the library threw itself, or of an argument that an index refused; of
   * everything else only the kind.
   */
  static String of(Throwable problem) {
    String message = problem.getMessage();
    boolean safe =
        problem instanceof PulsRagException || problem instanceof IllegalArgumentException;
    return safe && message != null ? message : problem.getClass().getSimpleName();
  }

  private Reasons() {}
}
