package io.pulsrag.examples.events.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Intent;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes an answer in the form of a run file. */
final class RunLine {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How many results a line lists. */
  private static final int RESULTS = 20;

  static ObjectNode of(String id, Answer answer, double tookMillis) {
    ObjectNode line = JSON.createObjectNode().put("id", id);
    understood(line.putObject("understood"), answer);
    ArrayNode results = line.putArray("results");
    for (Hit hit : answer.hits().subList(0, Math.min(RESULTS, answer.hits().size()))) {
      results.addObject().put("id", hit.id()).put("score", hit.score());
    }
    return line.put("took_ms", tookMillis);
  }

  /** The four kinds of question that the file formats know. */
  static String intent(Intent intent) {
    return switch (intent) {
      case SEARCH, RECOMMENDATION, PLAN -> "search";
      case ITEM_QUESTION -> "event_question";
      case COMPARISON -> "compare";
      case BOOKING, STORED_DATA, FEEDBACK, SMALLTALK, OUT_OF_SCOPE -> "out_of_scope";
    };
  }

  private static void understood(ObjectNode node, Answer answer) {
    Constraints constraints = answer.understood().constraints();
    node.put("intent", intent(answer.understood().intent()));
    when(node, constraints.when());
    place(node, constraints.where());
    answer.understood().themes().forEach(node.putArray("themes")::add);
    for (String name : new String[] {"free", "age", "accessible", "online", "price_max"}) {
      value(node, name, constraints.facet(name).orElse(null));
    }
  }

  private static void when(ObjectNode node, @Nullable When when) {
    if (when == null) {
      node.putNull("when");
      return;
    }
    ArrayNode windows = node.putArray("when");
    for (TimeWindow window : when.windows()) {
      ObjectNode interval = windows.addObject();
      end(interval, "from", window.from(), Instant.MIN);
      end(interval, "to", window.to(), Instant.MAX);
    }
  }

  private static void end(ObjectNode interval, String name, Instant at, Instant open) {
    if (at.equals(open)) {
      interval.putNull(name);
    } else {
      interval.put(name, at.atZone(Expected.ZONE).toOffsetDateTime().toString());
    }
  }

  private static void place(ObjectNode node, @Nullable Where where) {
    if (where == null) {
      node.putNull("place");
      return;
    }
    ObjectNode place = node.putObject("place").put("name", where.name());
    GeoPoint center = where.center();
    if (center != null) {
      place.put("lat", center.latitude()).put("lon", center.longitude());
    }
    if (where.radiusMeters() > 0) {
      place.put("radius_m", where.radiusMeters());
    }
  }

  private static void value(ObjectNode node, String name, @Nullable Facet facet) {
    switch (facet == null || facet.excluded() ? null : facet.value()) {
      case Value.Flag(boolean flag) -> node.put(name, flag);
      case Value.Number(double number) -> node.put(name, number);
      // A kind of access that was named is a wish for access.
      case Value.Text text -> node.put(name, true);
      case null, default -> node.putNull(name);
    }
  }

  private RunLine() {}
}
