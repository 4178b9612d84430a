package io.pulsrag.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation carries from turn to turn. Immutable.
 *
 * @param last what was understood last, or null at the beginning
 * @param shown ids of the documents in the last answer, in its order
 * @param seen ids of all documents shown since the subject last changed
 */
public record Slots(@Nullable Understood last, List<String> shown, List<String> seen) {

  private static final Slots EMPTY = new Slots(null, List.of(), List.of());

  /** Copies. */
  public Slots {
    shown = List.copyOf(shown);
    seen = List.copyOf(seen);
  }

  /** The beginning of a conversation. */
  public static Slots empty() {
    return EMPTY;
  }
}
