package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Question;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has to be, as read from a question or from a change of an earlier plan. Immutable.
 *
 * @param question as asked
 * @param understood what it means; its time is what was said, or the days that were assumed
 * @param days the stretches of time to fill, at least one
 * @param assumedDay whether no day was named
 * @param wishes what it wishes of the plan
 * @param most outings at most that were said, or null
 * @param budget euros for one person, or null
 * @param sequence what is wanted in an order
 * @param stays what stays of an earlier plan
 * @param notes what has to be said whatever comes out
 */
record PlanBrief(
    Question question,
    Understood understood,
    List<TimeWindow> days,
    boolean assumedDay,
    PlanWishes wishes,
    @Nullable Integer most,
    @Nullable Double budget,
    PlanSearch.Sequence sequence,
    Stays stays,
    List<PlanNote> notes) {

  /**
   * What stays of an earlier plan. Immutable.
   *
   * @param stops when its stops begin, by the ids of their events
   * @param without ids of events that must not come
   * @param only what alone may join the stops, or null for anything
   * @param pricedOnly whether only events join them whose price is known
   * @param below euros for one person that the plan has to cost less than, or null
   */
  record Stays(
      Map<String, Instant> stops,
      Set<String> without,
      @Nullable Understood only,
      boolean pricedOnly,
      @Nullable Double below) {

    /** Nothing: the plan is new. */
    static final Stays NOTHING = new Stays(Map.of(), Set.of(), null, false, null);

    Stays {
      stops = Map.copyOf(stops);
      without = Set.copyOf(without);
    }
  }

  PlanBrief {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(understood, "understood");
    Objects.requireNonNull(wishes, "wishes");
    Objects.requireNonNull(sequence, "sequence");
    Objects.requireNonNull(stays, "stays");
    days = List.copyOf(days);
    notes = List.copyOf(notes);
  }

  /** What the plan may cost, in euros for one person: the budget, and less than a plan before. */
  @Nullable Double limit() {
    if (stays.below() == null) {
      return budget;
    }
    double less = Math.max(0, Math.ceil(stays.below()) - 1);
    return budget == null ? less : Math.min(budget, less);
  }

  /** The same with another number of outings. */
  PlanBrief withMost(@Nullable Integer outings) {
    return new PlanBrief(
        question, understood, days, assumedDay, wishes, outings, budget, sequence, stays, notes);
  }
}
