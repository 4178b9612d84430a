package io.pulsrag.core;

import java.util.Objects;

/**
 * A word or phrase that is searched beside the user's own, because it means the same or something
 * near.
 *
 * @param words one word or several; several are a phrase
 * @param weight above 0, where 1 counts as much as the user's own word
 */
public record Expansion(String words, double weight) {

  /**
   * @throws IllegalArgumentException if the words are blank or the weight is not finite and
   *     positive
   */
  public Expansion {
    Objects.requireNonNull(words, "words");
    if (words.isBlank()) {
      throw new IllegalArgumentException("an expansion needs words");
    }
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("the weight of an expansion must be above 0: " + weight);
    }
  }
}
