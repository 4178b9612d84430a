package io.pulsrag.core;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation carries from turn to turn. Immutable.
 *
 * @param last what was understood last, or null at the beginning
 * @param shown ids of the documents in the last list that was shown, in its order; a question on
 *     some of them leaves it as it is
 * @param seen ids of all documents shown since the subject last changed
 */
public record Slots(@Nullable Understood last, List<String> shown, List<String> seen) {

  /** Older ones are forgotten first. */
  private static final int MOST_SEEN = 200;

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

  /**
   * What is carried on after an answer that showed these documents; a turn that showed none keeps
   * what was shown before it. What was seen is forgotten when the subject changes: when a list is
   * asked for under other themes or in another place, or by a turn that begins anew. Another day,
   * price or audience is the same subject.
   */
  public Slots next(Understood understood, List<String> nowShown) {
    if (!understood.intent().needsDocuments()) {
      return this;
    }
    Stream<String> before = isSameSubject(understood) ? seen.stream() : Stream.empty();
    List<String> all = Stream.concat(before, nowShown.stream()).distinct().toList();
    List<String> list = isAmongShown(understood, nowShown) ? shown : nowShown;
    return new Slots(
        understood, list, all.subList(Math.max(0, all.size() - MOST_SEEN), all.size()));
  }

  /** Whether a turn is about some of the list, which stays to be pointed at. */
  private boolean isAmongShown(Understood next, List<String> nowShown) {
    return !next.intent().listsDocuments()
        && next.subjects().isEmpty()
        && shown.containsAll(nowShown);
  }

  private boolean isSameSubject(Understood next) {
    if (last == null || !next.intent().listsDocuments()) {
      return true;
    }
    Where from = last.constraints().where();
    Where to = next.constraints().where();
    return last.themes().equals(next.themes())
        && Objects.equals(from == null ? null : from.name(), to == null ? null : to.name());
  }
}
