package io.pulsrag.core;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the places that a text means. Safe for use by many threads. */
@FunctionalInterface
public interface PlaceResolver {

  /**
   * A place in a text. Immutable.
   *
   * @param start index of its first character, the words that lead to it ("à", "près de") included
   * @param end index after its last character
   * @param where what it means
   * @param excluded whether it is named to be left out ("pas à Paris")
   */
  record Mention(int start, int end, Where where, boolean excluded) {
    /**
     * @throws IllegalArgumentException if the span is empty or reversed
     */
    public Mention {
      Objects.requireNonNull(where, "where");
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("not a span: " + start + " to " + end);
      }
    }
  }

  /**
   * @param text what was written
   * @param language of the text
   * @param near where the user is, if known
   * @return the places named, in the order of the text, without overlap; empty when none is
   */
  List<Mention> resolve(String text, Locale language, @Nullable GeoPoint near);

  /** Knows no place. */
  static PlaceResolver none() {
    return (text, language, near) -> List.of();
  }
}
