package io.pulsrag.examples.events.stage;

import org.jspecify.annotations.Nullable;

/**
 * For what ages an event is, in years, both ends inside. Immutable.
 *
 * @param min the lowest, 0 to 120, or null
 * @param max the highest, 0 to 120, not below {@code min}, or null
 */
public record Ages(@Nullable Integer min, @Nullable Integer max) {

  /** Nothing is known. */
  public static final Ages UNKNOWN = new Ages(null, null);

  /** Whether anything is known. */
  public boolean known() {
    return min != null || max != null;
  }
}
