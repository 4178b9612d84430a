package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Understood;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.ItineraryRequest;
import java.util.Objects;

/**
 * A plan and the question that it answers. Immutable.
 *
 * @param understood what the question means; its time is what was said, if any
 * @param request what the plan keeps to
 * @param itinerary the plan
 * @param candidates how many events were looked at
 * @param assumedDay whether the question named no day, so that the next hours were planned
 */
public record EventPlan(
    Understood understood,
    ItineraryRequest request,
    Itinerary itinerary,
    int candidates,
    boolean assumedDay) {

  /** Refuses null. */
  public EventPlan {
    Objects.requireNonNull(understood, "understood");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(itinerary, "itinerary");
  }
}
