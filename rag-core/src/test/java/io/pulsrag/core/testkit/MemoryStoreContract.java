package io.pulsrag.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Area;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Conversation;
import io.pulsrag.core.ConversationKey;
import io.pulsrag.core.Expansion;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Intent;
import io.pulsrag.core.MemoryStore;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Turn;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link MemoryStore} promises. A store's test extends this and opens an empty one that
 * keeps at least 20 turns.
 */
public abstract class MemoryStoreContract {

  private static final ConversationKey KEY = new ConversationKey(Samples.TENANT, "c1");
  private static final ConversationKey THEIRS = new ConversationKey(Samples.OTHER_TENANT, "c1");
  private static final ConversationKey SECOND = new ConversationKey(Samples.TENANT, "c2");

  private MemoryStore store;

  /** An empty store. */
  protected abstract MemoryStore emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  @DisplayName("an unknown conversation is none, and reading creates nothing")
  void unknown() {
    assertThat(store.load(KEY)).isEqualTo(Conversation.none());
    assertThat(store.load(KEY)).isEqualTo(Conversation.none());
    assertThat(store.forget(KEY)).isFalse();
  }

  @Test
  @DisplayName("turns are kept whole, oldest first, and what append returns is what load finds")
  void turnsAreKept() {
    Conversation last = Conversation.none();
    for (int i = 0; i < 5; i++) {
      last = store.append(KEY, turn("t" + i));
      assertThat(store.load(KEY)).isEqualTo(last);
    }
    assertThat(last.turns())
        .containsExactlyElementsOf(IntStream.range(0, 5).mapToObj(i -> turn("t" + i)).toList());
  }

  @Test
  @DisplayName("every write raises the version")
  void versionsRise() {
    long first = store.append(KEY, turn("t1")).version();
    long second = store.append(KEY, turn("t2")).version();
    assertThat(first).isPositive();
    assertThat(second).isGreaterThan(first);
    assertThat(store.compareAndSet(KEY, second, slots())).isTrue();
    assertThat(store.load(KEY).version()).isGreaterThan(second);
  }

  @Test
  @DisplayName("a turn appended twice under one id is kept once, as it was first")
  void appendIsIdempotent() {
    store.append(KEY, turn("t1"));
    Conversation before = store.append(KEY, turn("t2"));
    Turn retried = new Turn("t1", Samples.NOW.plusSeconds(9), "autre", "autre", List.of());
    assertThat(store.append(KEY, retried)).isEqualTo(before);
    assertThat(store.load(KEY)).isEqualTo(before);
  }

  @Test
  @DisplayName("a turn appended by many callers at once is kept once")
  void racingAppendsOfOneTurn() throws Exception {
    race(8, i -> store.append(KEY, turn("t1")));
    assertThat(store.load(KEY).turns()).containsExactly(turn("t1"));
  }

  @Test
  @DisplayName("different turns appended at once are all kept")
  void racingAppendsOfManyTurns() throws Exception {
    race(16, i -> store.append(KEY, turn("t" + i)));
    assertThat(store.load(KEY).turns())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 16).mapToObj(i -> turn("t" + i)).toList());
  }

  @Test
  @DisplayName("slots are set over the version that was read, and leave the turns alone")
  void slotsAreSet() {
    Conversation before = store.append(KEY, turn("t1"));
    assertThat(store.compareAndSet(KEY, before.version(), slots())).isTrue();
    assertThat(store.load(KEY).slots()).isEqualTo(slots());
    assertThat(store.load(KEY).turns()).isEqualTo(before.turns());
    assertThat(store.append(KEY, turn("t2")).slots()).isEqualTo(slots());
  }

  @Test
  @DisplayName("slots of a new conversation are set over version 0")
  void slotsOfNew() {
    assertThat(store.compareAndSet(KEY, 0, slots())).isTrue();
    assertThat(store.load(KEY).slots()).isEqualTo(slots());
    assertThat(store.compareAndSet(KEY, 0, Slots.empty())).isFalse();
  }

  @Test
  @DisplayName("slots are not set over a version that has passed or never was")
  void staleSlotsAreRefused() {
    long read = store.append(KEY, turn("t1")).version();
    store.append(KEY, turn("t2"));
    Conversation before = store.load(KEY);
    assertThat(store.compareAndSet(KEY, read, slots())).isFalse();
    assertThat(store.compareAndSet(KEY, before.version() + 1, slots())).isFalse();
    assertThat(store.load(KEY)).isEqualTo(before);
    assertThat(store.compareAndSet(SECOND, 3, slots())).isFalse();
    assertThat(store.forget(SECOND)).isFalse();
  }

  @Test
  @DisplayName("of several writers over one version one wins and the others are told")
  void racingSlots() throws Exception {
    long read = store.append(KEY, turn("t1")).version();
    List<Boolean> won =
        race(
            8,
            i ->
                store.compareAndSet(
                    KEY, read, new Slots(null, List.of("d" + i), List.of("d" + i))));
    assertThat(won).containsOnlyOnce(true);
    assertThat(store.load(KEY).slots().shown()).containsExactly("d" + won.indexOf(true));
  }

  @Test
  @DisplayName("what one tenant wrote no other can read, change or forget")
  void tenantsDoNotMeet() {
    Conversation ours = store.append(KEY, turn("t1"));
    assertThat(store.load(THEIRS)).isEqualTo(Conversation.none());
    assertThat(store.compareAndSet(THEIRS, ours.version(), slots())).isFalse();
    assertThat(store.forget(THEIRS)).isFalse();
    store.append(THEIRS, turn("t9"));
    assertThat(store.load(KEY)).isEqualTo(ours);
    assertThat(store.load(THEIRS).turns()).containsExactly(turn("t9"));
  }

  @Test
  @DisplayName("tenants and ids that could be glued into one key are kept apart")
  void keysAreNotGlued() {
    for (String glue : List.of(":", "/", "|", " ", "\"", "'", "\\", "%", "é")) {
      ConversationKey left = new ConversationKey(io.pulsrag.core.Tenant.of("x" + glue + "y"), "z");
      ConversationKey right = new ConversationKey(io.pulsrag.core.Tenant.of("x"), "y" + glue + "z");
      store.append(left, turn("left"));
      assertThat(store.load(right)).as(glue).isEqualTo(Conversation.none());
      assertThat(store.load(left).turns()).as(glue).containsExactly(turn("left"));
    }
  }

  @Test
  @DisplayName("one conversation does not touch another")
  void conversationsAreApart() {
    store.append(SECOND, turn("t1"));
    Conversation second = store.load(SECOND);
    store.append(KEY, turn("t1"));
    store.forget(KEY);
    assertThat(store.load(SECOND)).isEqualTo(second);
  }

  @Test
  @DisplayName("what is forgotten is gone, and may begin anew")
  void forgotten() {
    store.append(KEY, turn("t1"));
    assertThat(store.forget(KEY)).isTrue();
    assertThat(store.load(KEY)).isEqualTo(Conversation.none());
    assertThat(store.forget(KEY)).isFalse();
    assertThat(store.append(KEY, turn("t1")).turns()).containsExactly(turn("t1"));
  }

  @Test
  @DisplayName("what is handed out never changes afterwards")
  void handedOutIsImmutable() {
    Conversation first = store.append(KEY, turn("t1"));
    Conversation loaded = store.load(KEY);
    store.append(KEY, turn("t2"));
    store.compareAndSet(KEY, store.load(KEY).version(), slots());
    assertThat(first.turns()).containsExactly(turn("t1"));
    assertThat(loaded).isEqualTo(first);
    assertThatThrownBy(() -> loaded.turns().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** Work done by several threads that start together; results in the order of their numbers. */
  private static <T> List<T> race(int threads, java.util.function.IntFunction<T> work)
      throws Exception {
    CyclicBarrier together = new CyclicBarrier(threads);
    List<Callable<T>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      tasks.add(
          () -> {
            together.await();
            return work.apply(number);
          });
    }
    List<T> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (var task : pool.invokeAll(tasks)) {
        results.add(task.get());
      }
    }
    return results;
  }

  private static Turn turn(String id) {
    return new Turn(
        id, Samples.NOW, "Où écouter du « jazz » ?", "Au Péristyle [1]\n🎷", List.of("d1", "d2"));
  }

  /** Slots that use every kind of part. */
  private static Slots slots() {
    Filter filter =
        Filter.or(
            new Filter.Within(
                new Area.Union(
                    List.of(
                        new Area.Box(45, 4, 46, 5),
                        Area.Polygon.of(
                            List.of(Samples.LYON, Samples.PARIS, new GeoPoint(47, 6)))))),
            new Filter.Not(new Filter.Exists("city")),
            new Filter.Ids(java.util.Set.of("d1")),
            new Filter.In("city", List.of(Value.of("Lyon"), Value.of(true), Value.of(1.5))),
            new Filter.Range("updated_at", Value.of(Samples.NOW), null));
    Constraints constraints =
        new Constraints(
            When.of(List.of(Samples.SATURDAY_EVENING), "samedi soir"),
            Where.around("Lyon", Samples.LYON, 5_000),
            List.of(Facet.refusal("free", Value.of(false), filter, "pas payant")));
    Understood last =
        new Understood(
            Intent.SEARCH,
            "jazz",
            List.of(new Expansion("swing", 0.5)),
            constraints,
            List.of("music"),
            List.of(),
            List.of("Le Péristyle"),
            Locale.FRENCH,
            3);
    return new Slots(last, List.of("d2", "d1"), List.of("d2", "d1", "d0"));
  }
}
