package io.pulsrag.core.understand.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One expression, or a part of one: a pattern, what it means, and examples that the tests read.
 *
 * <p>A pattern is a sequence of words and slots. {@code (a|b c)} chooses, {@code ?} after a word or
 * a choice makes it optional, {@code <name>} takes what other rules found (see {@link Slot}),
 * {@code a-b} allows the hyphen or not. Words are written with or without accents.
 *
 * @param pattern as above
 * @param meaning from the match to its meaning, or null when these values do not fit
 * @param weight preferred when higher, among expressions of equal length
 * @param examples texts and what they mean
 */
record Rule(String pattern, Production meaning, int weight, List<Example> examples) {

  /** Makes a meaning from a match. */
  @FunctionalInterface
  interface Production {
    @Nullable Meaning of(Match match);
  }

  /**
   * @param text what a person writes
   * @param expected the windows asked on {@link RuleBook#EXAMPLES_NOW}, as {@code
   *     2026-11-21/2026-11-23} with hours ({@code 2026-11-21T18}) where they matter, a single day
   *     as {@code 2026-11-21}, several with {@code +}, and {@code none}
   */
  record Example(String text, String expected) {}
}
