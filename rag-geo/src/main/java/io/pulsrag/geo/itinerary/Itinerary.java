package io.pulsrag.geo.itinerary;

import io.pulsrag.core.TimeWindow;
import java.util.List;
import java.util.Objects;

/**
 * A plan. Immutable.
 *
 * @param stops in the order of time; empty when nothing fits
 * @param breaks meals for which time is kept, in the order of time
 * @param missed names of meals for which a day with stops leaves no time
 * @param leftOut every other candidate and why, in their order
 * @param worth by the {@link Weights} of the planner
 * @param proven whether no better plan exists under the rules; else the best that was found
 */
public record Itinerary(
    List<Stop> stops,
    List<Pause> breaks,
    List<String> missed,
    List<LeftOut> leftOut,
    double worth,
    boolean proven) {

  /**
   * Time kept for a meal. Immutable.
   *
   * @param name of the {@link Meal}
   * @param time when
   */
  public record Pause(String name, TimeWindow time) {
    /** Refuses null. */
    public Pause {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(time, "time");
    }
  }

  /**
   * A candidate that is no stop. Immutable.
   *
   * @param id of the document
   * @param reason why
   */
  public record LeftOut(String id, Reason reason) {
    /** Refuses null. */
    public LeftOut {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Why a candidate is no stop. */
  public enum Reason {
    /** It is cancelled, full or put off. */
    NOT_HELD,
    /** It has no date. */
    NO_DATE,
    /** It cannot be attended within the time to plan. */
    NOT_THEN,
    /** It alone costs more than the budget. */
    TOO_DEAR,
    /** It costs more than the other stops leave. */
    BUDGET_SPENT,
    /** The plan has as many outings as it may, and better ones. */
    ENOUGH,
    /** Its times or ways do not go with the other stops. */
    CLASH,
    /** It would fit, at a greater cost in travel, waiting or sameness than it is worth. */
    NOT_WORTH
  }

  /** Copies. */
  public Itinerary {
    stops = List.copyOf(stops);
    breaks = List.copyOf(breaks);
    missed = List.copyOf(missed);
    leftOut = List.copyOf(leftOut);
  }

  /** The sum of the lowest prices that are known, in euros. */
  public double lowestTotal() {
    return stops.stream().mapToDouble(stop -> stop.cost().from()).sum();
  }

  /** The sum of the highest prices that are known, in euros: what a budget has to cover. */
  public double highestTotal() {
    return stops.stream().mapToDouble(stop -> stop.cost().to()).sum();
  }

  /** How many stops have no known price. */
  public long unknownPrices() {
    return stops.stream().filter(stop -> !stop.cost().known()).count();
  }
}
