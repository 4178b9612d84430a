package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Hit;
import io.pulsrag.core.Understood;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.ItineraryRequest;
import io.pulsrag.geo.itinerary.Stop;
import io.pulsrag.geo.score.TravelMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A plan and the question that it answers. Immutable. */
public final class EventPlan {

  private final PlanBrief brief;
  private final ItineraryRequest request;
  private final Itinerary itinerary;
  private final List<Hit> hits;
  private final List<String> missing;
  private final List<Stop> also;
  private final List<PlanNote> changes;
  private final Duration took;

  /**
   * @param missing names of the subjects that were asked for and of which there is no stop
   * @param also what would fit and does not tell all that was demanded
   * @param changes what is different from the plan before
   */
  EventPlan(
      PlanBrief brief,
      ItineraryRequest request,
      Itinerary itinerary,
      List<Hit> hits,
      List<String> missing,
      List<Stop> also,
      List<PlanNote> changes,
      Duration took) {
    this.brief = Objects.requireNonNull(brief, "brief");
    this.request = Objects.requireNonNull(request, "request");
    this.itinerary = Objects.requireNonNull(itinerary, "itinerary");
    this.hits = List.copyOf(hits);
    this.missing = List.copyOf(missing);
    this.also = List.copyOf(also);
    this.changes = List.copyOf(changes);
    this.took = Objects.requireNonNull(took, "took");
  }

  /** The same, telling what is different from another. */
  EventPlan changedFrom(EventPlan before, boolean added) {
    return new EventPlan(
        brief,
        request,
        itinerary,
        hits,
        missing,
        also,
        PlanDifference.of(before, this, added),
        took);
  }

  PlanBrief brief() {
    return brief;
  }

  /** What the question means; its time is what was said, or the days that were assumed. */
  public Understood understood() {
    return brief.understood();
  }

  /** What the plan keeps to. */
  public ItineraryRequest request() {
    return request;
  }

  /** The plan. */
  public Itinerary itinerary() {
    return itinerary;
  }

  /** The events that were looked at, best first. */
  public List<Hit> hits() {
    return hits;
  }

  /** What the question wishes of the plan. */
  public PlanWishes wishes() {
    return brief.wishes();
  }

  /** Whether the question named no day, so that the next hours or days were planned. */
  public boolean assumedDay() {
    return brief.assumedDay();
  }

  /** Names of the subjects that were asked for and of which there is no stop. */
  public List<String> missing() {
    return missing;
  }

  /** What was asked for in an order and is no subject that is known, as written. */
  public List<String> unplaced() {
    return brief.sequence().unplaced();
  }

  /**
   * What would fit as well, and does not tell the age or the price that was demanded; in the order
   * of time, no part of the plan.
   */
  public List<Stop> also() {
    return also;
  }

  /** What is different from the plan before; empty for a new plan. */
  public List<PlanNote> changes() {
    return changes;
  }

  /** What has to be said beside the plan, such as that its time is over. */
  public List<PlanNote> notes() {
    return brief.notes();
  }

  /** Whether nothing was looked for, for a reason that is said. */
  public boolean isRefused() {
    return notes().stream().anyMatch(note -> note.key().startsWith(EventPlanner.REFUSED));
  }

  /** How long it took to make. */
  public Duration took() {
    return took;
  }

  /** The ways of travelling that were wished, for example "cycling"; on foot comes first. */
  Optional<String> ways() {
    List<TravelMode> modes = wishes().modes().stream().sorted().limit(2).toList();
    boolean both = modes.size() == 2 && modes.getFirst() == TravelMode.WALKING;
    return modes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            both
                ? WishReader.lower(modes.getFirst()) + "_" + WishReader.lower(modes.getLast())
                : WishReader.lower(modes.getFirst()));
  }
}
