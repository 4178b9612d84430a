package io.pulsrag.examples.events.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event costs. Immutable.
 *
 * @param free whether nothing is to be paid; null when unknown or contradictory
 * @param min the lowest price named, euros, or null
 * @param max the highest price named, euros, or null
 * @param words the words that decided, at most five
 */
public record Price(
    @Nullable Boolean free, @Nullable Double min, @Nullable Double max, List<String> words) {

  /** Nothing is known. */
  public static final Price UNKNOWN = new Price(null, null, null, List.of());

  /** Copies. */
  public Price {
    words = List.copyOf(words);
  }
}
