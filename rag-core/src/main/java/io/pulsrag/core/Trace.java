package io.pulsrag.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What every stage did, in order: the one truth from which explanations, spans, metrics and
 * evaluation are derived. Holds no user text. Immutable.
 *
 * @param steps in the order in which they ended
 * @param orders in which order documents stood after a search and after each ranker, as they came
 */
public record Trace(List<Step> steps, List<Order> orders) {

  private static final Trace EMPTY = new Trace(List.of(), List.of());

  /** How a stage ended. */
  public enum Outcome {
    /** As it should. */
    DONE,
    /** Cut at its deadline; the answer does without it. */
    LATE,
    /** Failed; the answer does without it. */
    FAILED,
    /** Something was removed or repaired on purpose. */
    CHANGED
  }

  /**
   * One stage.
   *
   * @param stage its name, for example {@code "retrieve"} or {@code "retrieve.lexical"}
   * @param outcome how it ended
   * @param took how long it ran
   * @param in how many things went in
   * @param out how many came out
   * @param note why, in a few words without user text; may be empty
   */
  public record Step(String stage, Outcome outcome, Duration took, int in, int out, String note) {
    /** Refuses null. */
    public Step {
      Objects.requireNonNull(stage, "stage");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(took, "took");
      Objects.requireNonNull(note, "note");
    }
  }

  /**
   * The order in which documents stood.
   *
   * @param stage what put them into it, for example {@code "retrieve"} or {@code "rank.freshness"}
   * @param ids document ids, best first
   */
  public record Order(String stage, List<String> ids) {
    /** Copies. */
    public Order {
      Objects.requireNonNull(stage, "stage");
      ids = List.copyOf(ids);
    }

    static Order of(String stage, List<Hit> hits) {
      return new Order(stage, hits.stream().map(Hit::id).toList());
    }
  }

  /** Copies. */
  public Trace {
    steps = List.copyOf(steps);
    orders = List.copyOf(orders);
  }

  /** A trace of steps that put nothing into an order. */
  public Trace(List<Step> steps) {
    this(steps, List.of());
  }

  /** Nothing happened yet. */
  public static Trace empty() {
    return EMPTY;
  }

  /** The trace with one more step at its end. */
  public Trace plus(Step step) {
    return plus(List.of(step));
  }

  /** The trace with more steps at its end. */
  public Trace plus(List<Step> more) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(more);
    return new Trace(all, orders);
  }

  /** The trace with more orders at its end. */
  Trace ordered(List<Order> more) {
    List<Order> all = new ArrayList<>(orders);
    all.addAll(more);
    return new Trace(steps, all);
  }

  /** The stages that the answer had to do without. */
  public List<Step> lost() {
    return steps.stream()
        .filter(step -> step.outcome() == Outcome.LATE || step.outcome() == Outcome.FAILED)
        .toList();
  }
}
