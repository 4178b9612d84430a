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
 */
public record Trace(List<Step> steps) {

  private static final Trace EMPTY = new Trace(List.of());

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

  /** Copies. */
  public Trace {
    steps = List.copyOf(steps);
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
    return new Trace(all);
  }

  /** The stages that the answer had to do without. */
  public List<Step> lost() {
    return steps.stream()
        .filter(step -> step.outcome() == Outcome.LATE || step.outcome() == Outcome.FAILED)
        .toList();
  }
}
