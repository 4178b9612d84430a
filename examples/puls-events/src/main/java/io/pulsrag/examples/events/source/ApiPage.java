package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of events.
 *
 * @param events as received
 * @param after the cursor of the next page, empty on the last
 */
record ApiPage(JsonNode events, List<String> after) {

  static ApiPage of(JsonNode answer) {
    List<String> after = new ArrayList<>();
    JsonNode cursor = answer.path("after");
    if (cursor.isArray()) {
      cursor.forEach(part -> after.add(part.asText()));
    }
    return new ApiPage(answer.path("events"), List.copyOf(after));
  }
}
