package io.pulsrag.core;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Remembers conversations.
 *
 * <p>Every implementation keeps these promises, and {@code MemoryStoreContract} checks them:
 *
 * <ul>
 *   <li>An unknown conversation is {@link Conversation#none}; reading creates nothing.
 *   <li>A turn appended twice under one id is kept once, also when the callers race.
 *   <li>Slots are set only over the version that the caller read; of two writers one wins and the
 *       other is told.
 *   <li>What one tenant wrote no other can read, change or forget.
 *   <li>What is handed out never changes afterwards.
 * </ul>
 *
 * <p>Safe for use by many threads.
 */
public interface MemoryStore {

  /** What is remembered of this conversation. */
  Conversation load(ConversationKey key);

  /**
   * Adds a turn at the end, unless one of its id is there already.
   *
   * @return the conversation afterwards
   */
  Conversation append(ConversationKey key, Turn turn);

  /**
   * Sets the slots if the conversation is still at this version.
   *
   * @param expectedVersion as read; 0 for a new conversation
   * @return whether they were set
   */
  boolean compareAndSet(ConversationKey key, long expectedVersion, Slots slots);

  /**
   * Forgets a conversation for good.
   *
   * @return whether there was one
   */
  boolean forget(ConversationKey key);

  /**
   * Remembers the last 20 turns of at most 10,000 conversations in this process, each for a day
   * after its last write.
   */
  static MemoryStore inProcess() {
    return inProcess(10_000, 20, Duration.ofDays(1), InstantSource.system());
  }

  /**
   * Remembers conversations in this process.
   *
   * @param conversations at most this many; the least used go first
   * @param turns at most this many of each; the oldest go first
   * @param timeToLive after the last write
   * @param clock what time it is
   */
  static MemoryStore inProcess(
      int conversations, int turns, Duration timeToLive, InstantSource clock) {
    return new InProcessMemoryStore(conversations, turns, timeToLive, clock);
  }
}
