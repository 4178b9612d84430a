package io.pulsrag.examples.events.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.generate.UnderstoodLine;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.PlanNote;
import io.pulsrag.examples.events.plan.PlanWishes;
import io.pulsrag.geo.itinerary.Cost;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.Leg;
import io.pulsrag.geo.itinerary.Stop;
import java.util.Locale;

/** A plan as JSON, for programs. */
final class PlanJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  static ObjectNode of(EventPlan plan) {
    Itinerary itinerary = plan.itinerary();
    ObjectNode node = JSON.createObjectNode();
    node.put("understood", UnderstoodLine.of(plan.understood(), CultureLexicon.get()::label));
    ArrayNode days = node.putArray("days");
    plan.request().days().forEach(day -> window(days.addObject(), day));
    node.put("max_stops", plan.request().maxStops());
    node.put("budget", plan.request().budget());
    PlanWishes wishes = plan.wishes();
    if (wishes.people() > 0) {
      node.put("people", wishes.people());
    } else {
      node.putNull("people");
    }
    node.put("assumed_day", plan.assumedDay());
    wishes.modes().stream().sorted().map(PlanJson::lower).forEach(node.putArray("modes")::add);
    plan.missing().forEach(node.putArray("missing_themes")::add);
    plan.unplaced().forEach(node.putArray("unplaced")::add);
    plan.notes().stream().map(PlanNote::key).forEach(node.putArray("notes")::add);
    plan.changes().stream().map(PlanNote::key).forEach(node.putArray("changes")::add);
    ArrayNode stops = node.putArray("stops");
    itinerary.stops().forEach(stop -> stop(stops.addObject(), stop));
    ArrayNode also = node.putArray("also");
    plan.also().forEach(stop -> stop(also.addObject(), stop));
    ArrayNode breaks = node.putArray("breaks");
    itinerary
        .breaks()
        .forEach(pause -> window(breaks.addObject().put("name", pause.name()), pause.time()));
    itinerary.missed().forEach(node.putArray("missed")::add);
    ObjectNode total = node.putObject("total");
    total.put("min", itinerary.lowestTotal());
    total.put("max", itinerary.highestTotal());
    total.put("unknown_prices", itinerary.unknownPrices());
    ArrayNode left = node.putArray("left_out");
    itinerary
        .leftOut()
        .forEach(one -> left.addObject().put("id", one.id()).put("reason", lower(one.reason())));
    node.put("worth", itinerary.worth());
    node.put("proven", itinerary.proven());
    return node;
  }

  private static void stop(ObjectNode node, Stop stop) {
    node.put("id", stop.document().id());
    node.put("title", stop.document().title());
    node.put("url", stop.document().source().map(Object::toString).orElse(null));
    node.put("arrive", stop.arrive().toString());
    node.put("leave", stop.leave().toString());
    node.put("timing", lower(stop.timing()));
    window(node.putObject("occurrence"), stop.occurrence());
    Leg leg = stop.travel();
    if (leg != null) {
      node.putObject("travel")
          .put("mode", leg.mode() == null ? null : lower(leg.mode()))
          .put("minutes", leg.minutes())
          .put("meters", Math.round(leg.meters()));
    }
    Cost cost = stop.cost();
    if (cost.known()) {
      node.putObject("price").put("min", cost.from()).put("max", cost.to());
    } else {
      node.putNull("price");
    }
  }

  private static void window(ObjectNode node, TimeWindow window) {
    node.put("from", window.from().toString()).put("to", window.to().toString());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private PlanJson() {}
}
