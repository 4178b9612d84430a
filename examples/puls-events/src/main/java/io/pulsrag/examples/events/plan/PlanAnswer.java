package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Citation;
import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Trace;
import io.pulsrag.core.Usage;
import io.pulsrag.geo.itinerary.Stop;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A plan as an answer like any other: its stops are the results, cited by their numbers; what would
 * fit as well is cited after them.
 */
public final class PlanAnswer {

  /**
   * The answer that a plan is.
   *
   * @param zone in which hours are told
   * @param language French for French, English for every other
   */
  public static Answer of(EventPlan plan, ZoneId zone, Locale language) {
    List<Stop> stops = plan.itinerary().stops();
    List<Citation> citations = new ArrayList<>();
    Stream.concat(stops.stream(), plan.also().stream())
        .forEach(stop -> citations.add(citation(stop, citations.size() + 1)));
    List<Hit> hits = stops.stream().map(stop -> hit(plan, stop.document().id())).toList();
    String note = plan.itinerary().proven() ? "proven the best" : "the best that was found";
    Trace.Step step =
        new Trace.Step(
            "plan", Trace.Outcome.DONE, plan.took(), plan.hits().size(), stops.size(), note);
    return new Answer(
        String.join("\n", PlanText.lines(plan, zone, language)),
        citations,
        hits,
        plan.understood(),
        Usage.NONE,
        new Trace(
            List.of(step),
            List.of(
                new Trace.Order("rank", plan.hits().stream().map(Hit::id).toList()),
                new Trace.Order("plan", hits.stream().map(Hit::id).toList()))));
  }

  private static Citation citation(Stop stop, int number) {
    Document event = stop.document();
    return new Citation(number, event.id(), event.title(), event.url(), List.of(stop.occurrence()));
  }

  private static Hit hit(EventPlan plan, String id) {
    return plan.hits().stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the stop " + id + " was not found"));
  }

  private PlanAnswer() {}
}
