package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of events.
 *
 * @param events as received
 * @param after the cursor of the next page, empty on the last
 * @param total how many events the request has on all pages, 0 when the answer does not say
 */
record ApiPage(JsonNode events, List<String> after, long total) {

  static ApiPage of(JsonNode answer) {
    List<String> after = new ArrayList<>();
    JsonNode cursor = answer.path("after");
    if (cursor.isArray()) {
      cursor.forEach(part -> after.add(part.asText()));
    }
    return new ApiPage(answer.path("events"), List.copyOf(after), answer.path("total").asLong(0));
  }
}
