package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Hit;
import io.pulsrag.core.Understood;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.ItineraryRequest;
import io.pulsrag.geo.score.TravelMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan and the question that it answers. Immutable.
 *
 * @param understood what the question means; its time is what was said, if any
 * @param request what the plan keeps to
 * @param itinerary the plan
 * @param hits the events that were looked at, best first
 * @param wishes what the question wishes of the plan
 * @param assumedDay whether the question named no day, so that the next hours were planned
 * @param missing names of the subjects that were asked for and of which there is no stop
 * @param unplaced what was asked for in an order and is no subject that is known, as written
 * @param took how long it took to make
 */
public record EventPlan(
    Understood understood,
    ItineraryRequest request,
    Itinerary itinerary,
    List<Hit> hits,
    PlanWishes wishes,
    boolean assumedDay,
    List<String> missing,
    List<String> unplaced,
    Duration took) {

  /** Copies. */
  public EventPlan {
    Objects.requireNonNull(understood, "understood");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(itinerary, "itinerary");
    Objects.requireNonNull(wishes, "wishes");
    Objects.requireNonNull(took, "took");
    hits = List.copyOf(hits);
    missing = List.copyOf(missing);
    unplaced = List.copyOf(unplaced);
  }

  /** The ways of travelling that were wished, for example "cycling"; on foot comes first. */
  Optional<String> ways() {
    List<TravelMode> modes = wishes.modes().stream().sorted().limit(2).toList();
    boolean both = modes.size() == 2 && modes.getFirst() == TravelMode.WALKING;
    return modes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            both
                ? WishReader.lower(modes.getFirst()) + "_" + WishReader.lower(modes.getLast())
                : WishReader.lower(modes.getFirst()));
  }
}
