package io.pulsrag.core;

import java.util.List;
import java.util.Objects;

/**
 * What is remembered of a conversation. Immutable.
 *
 * @param version 0 for one that does not exist yet; every write raises it
 * @param turns oldest first; a store may keep only the newest
 * @param slots what is carried to the next turn
 */
public record Conversation(long version, List<Turn> turns, Slots slots) {

  private static final Conversation NEW = new Conversation(0, List.of(), Slots.empty());

  /** Copies. */
  public Conversation {
    Objects.requireNonNull(slots, "slots");
    turns = List.copyOf(turns);
  }

  /** One that does not exist yet. */
  public static Conversation none() {
    return NEW;
  }
}
