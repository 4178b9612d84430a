package io.pulsrag.core.understand.time;

/**
 * Refuses what merely looks like a time because of the words around it: "rue du 4 septembre", "le
 * monde d'aujourd'hui".
 */
@FunctionalInterface
interface Guard {

  /**
   * @param tokens the text
   * @param first the first token of the expression
   * @param last the token after it
   * @param time what it would mean
   * @return whether the expression stands
   */
  boolean admits(Tokens tokens, int first, int last, Time time);

  /** Both must admit. */
  default Guard and(Guard other) {
    return (tokens, first, last, time) ->
        admits(tokens, first, last, time) && other.admits(tokens, first, last, time);
  }
}
