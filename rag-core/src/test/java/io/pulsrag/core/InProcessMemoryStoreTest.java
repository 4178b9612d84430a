package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.testkit.MemoryStoreContract;
import io.pulsrag.core.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InProcessMemoryStoreTest extends MemoryStoreContract {

  private static final ConversationKey KEY = new ConversationKey(Samples.TENANT, "c");

  private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
  private final InstantSource clock = now::get;

  @Override
  protected MemoryStore emptyStore() {
    return MemoryStore.inProcess();
  }

  @Test
  void aConversationIsForgottenADayAfterItsLastWrite() {
    MemoryStore store = MemoryStore.inProcess(10, 10, Duration.ofDays(1), clock);
    store.append(KEY, turn("t1"));
    pass(Duration.ofHours(23));
    store.append(KEY, turn("t2"));
    pass(Duration.ofHours(23));
    assertThat(store.load(KEY).turns()).hasSize(2);
    pass(Duration.ofHours(1));
    assertThat(store.load(KEY)).isEqualTo(Conversation.none());
  }

  @Test
  void whatWritesNothingDoesNotProlongALife() {
    MemoryStore store = MemoryStore.inProcess(10, 10, Duration.ofDays(1), clock);
    store.append(KEY, turn("t1"));
    pass(Duration.ofHours(23));
    store.load(KEY);
    store.append(KEY, turn("t1"));
    store.compareAndSet(KEY, 99, Slots.empty());
    pass(Duration.ofHours(1));
    assertThat(store.load(KEY)).isEqualTo(Conversation.none());
  }

  @Test
  void onlyTheNewestTurnsAreKept() {
    MemoryStore store = MemoryStore.inProcess(10, 3, Duration.ofDays(1), clock);
    IntStream.range(0, 7).forEach(i -> store.append(KEY, turn("t" + i)));
    assertThat(store.load(KEY).turns()).extracting(Turn::id).containsExactly("t4", "t5", "t6");
    assertThat(store.load(KEY).version()).isEqualTo(7);
  }

  @Test
  void conversationsAreBounded() {
    MemoryStore store = MemoryStore.inProcess(5, 3, Duration.ofDays(1), clock);
    List<ConversationKey> keys =
        IntStream.range(0, 200)
            .mapToObj(i -> new ConversationKey(Samples.TENANT, "c" + i))
            .toList();
    keys.forEach(key -> store.append(key, turn("t")));
    assertThat(keys.stream().filter(key -> store.load(key).version() > 0).count())
        .isLessThanOrEqualTo(5);
  }

  @Test
  void atLeastOneOfEachIsKept() {
    assertThatThrownBy(() -> MemoryStore.inProcess(0, 1, Duration.ofDays(1), clock))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MemoryStore.inProcess(1, 0, Duration.ofDays(1), clock))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private static Turn turn(String id) {
    return new Turn(id, Samples.NOW, "q", "a", List.of());
  }
}
