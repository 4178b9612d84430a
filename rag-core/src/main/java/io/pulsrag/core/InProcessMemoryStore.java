package io.pulsrag.core;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Conversations in a bounded map; every write replaces one immutable value by another. */
final class InProcessMemoryStore implements MemoryStore {

  private final Cache<ConversationKey, Conversation> conversations;
  private final int turns;

  InProcessMemoryStore(int conversations, int turns, Duration timeToLive, InstantSource clock) {
    if (conversations < 1 || turns < 1) {
      throw new IllegalArgumentException(
          "at least 1 conversation and 1 turn have to be kept: " + conversations + ", " + turns);
    }
    this.turns = turns;
    this.conversations =
        Caffeine.newBuilder()
            .maximumSize(conversations)
            .expireAfterWrite(timeToLive)
            .ticker(() -> nanos(clock.instant()))
            .executor(Runnable::run)
            .build();
  }

  private static long nanos(Instant instant) {
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }

  @Override
  public Conversation load(ConversationKey key) {
    Conversation known = conversations.getIfPresent(key);
    return known == null ? Conversation.none() : known;
  }

  @Override
  public Conversation append(ConversationKey key, Turn turn) {
    return conversations
        .asMap()
        .compute(
            key,
            (same, old) -> {
              Conversation before = old == null ? Conversation.none() : old;
              if (before.turns().stream().anyMatch(known -> known.id().equals(turn.id()))) {
                return before;
              }
              List<Turn> all = new ArrayList<>(before.turns());
              all.add(turn);
              return new Conversation(
                  before.version() + 1,
                  all.subList(Math.max(0, all.size() - turns), all.size()),
                  before.slots());
            });
  }

  @Override
  public boolean compareAndSet(ConversationKey key, long expectedVersion, Slots slots) {
    AtomicBoolean set = new AtomicBoolean();
    conversations
        .asMap()
        .compute(
            key,
            (same, old) -> {
              Conversation before = old == null ? Conversation.none() : old;
              if (before.version() != expectedVersion) {
                return old;
              }
              set.set(true);
              return new Conversation(before.version() + 1, before.turns(), slots);
            });
    return set.get();
  }

  @Override
  public boolean forget(ConversationKey key) {
    return conversations.asMap().remove(key) != null;
  }
}
