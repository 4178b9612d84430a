package io.pulsrag.core;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Conversations in a bounded map; every write replaces one immutable value by another. */
final class InProcessMemoryStore implements MemoryStore {

  /** A conversation and when it was last written, in nanoseconds of the cache's ticker. */
  private record Kept(Conversation conversation, long writtenAt) {}

  private final Cache<ConversationKey, Kept> conversations;
  private final InstantSource clock;
  private final int turns;

  InProcessMemoryStore(int conversations, int turns, Duration timeToLive, InstantSource clock) {
    if (conversations < 1 || turns < 1) {
      throw new IllegalArgumentException(
          "at least 1 conversation and 1 turn have to be kept: " + conversations + ", " + turns);
    }
    this.turns = turns;
    this.clock = clock;
    this.conversations =
        Caffeine.newBuilder()
            .maximumSize(conversations)
            .expireAfter(new AfterLastWrite(timeToLive))
            .ticker(this::nanos)
            .executor(Runnable::run)
            .build();
  }

  private long nanos() {
    Instant instant = clock.instant();
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }

  @Override
  public Conversation load(ConversationKey key) {
    return conversation(conversations.getIfPresent(key));
  }

  private static Conversation conversation(@Nullable Kept kept) {
    return kept == null ? Conversation.none() : kept.conversation;
  }

  @Override
  public Conversation append(ConversationKey key, Turn turn) {
    return conversation(
        conversations
            .asMap()
            .compute(
                key,
                (same, old) -> {
                  Conversation before = conversation(old);
                  if (before.turns().stream().anyMatch(known -> known.id().equals(turn.id()))) {
                    return old;
                  }
                  List<Turn> all = new ArrayList<>(before.turns());
                  all.add(turn);
                  List<Turn> newest = all.subList(Math.max(0, all.size() - turns), all.size());
                  return new Kept(
                      new Conversation(before.version() + 1, newest, before.slots()), nanos());
                }));
  }

  @Override
  public boolean compareAndSet(ConversationKey key, long expectedVersion, Slots slots) {
    AtomicBoolean set = new AtomicBoolean();
    conversations
        .asMap()
        .compute(
            key,
            (same, old) -> {
              Conversation before = conversation(old);
              if (before.version() != expectedVersion) {
                return old;
              }
              set.set(true);
              return new Kept(
                  new Conversation(before.version() + 1, before.turns(), slots), nanos());
            });
    return set.get();
  }

  @Override
  public boolean forget(ConversationKey key) {
    return conversations.asMap().remove(key) != null;
  }

  /** Counts from the last write that changed something, which a refused one does not. */
  private record AfterLastWrite(Duration timeToLive) implements Expiry<ConversationKey, Kept> {

    private long left(Kept kept, long now) {
      return Math.max(0, TimeUnit.NANOSECONDS.convert(timeToLive) - (now - kept.writtenAt));
    }

    @Override
    public long expireAfterCreate(ConversationKey key, Kept kept, long now) {
      return left(kept, now);
    }

    @Override
    public long expireAfterUpdate(ConversationKey key, Kept kept, long now, long current) {
      return left(kept, now);
    }

    @Override
    public long expireAfterRead(ConversationKey key, Kept kept, long now, long current) {
      return current;
    }
  }
}
