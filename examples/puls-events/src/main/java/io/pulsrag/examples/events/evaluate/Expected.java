package io.pulsrag.examples.events.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.TimeWindow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question and its known answer, as a line of a query file holds it.
 *
 * @param id of the question
 * @param language of the question
 * @param text the turn to answer
 * @param now when it is asked
 * @param near where the user is
 * @param history earlier turns of the user
 * @param answer the {@code expected} object
 * @param satisfying ids for which every constraint holds
 * @param relevant ids that are also on theme
 * @param maybe ids that nobody judged
 */
record Expected(
    String id,
    Locale language,
    String text,
    Instant now,
    @Nullable GeoPoint near,
    List<String> history,
    JsonNode answer,
    Set<String> satisfying,
    Set<String> relevant,
    Set<String> maybe) {

  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  static Expected of(JsonNode line) {
    JsonNode near = line.path("near");
    return new Expected(
        line.path("id").asText(),
        Locale.of(line.path("lang").asText("fr")),
        line.path("text").asText(),
        instant(line.path("now").asText()),
        near.isObject()
            ? new GeoPoint(near.path("lat").asDouble(), near.path("lon").asDouble())
            : null,
        elements(line.path("history")).map(turn -> turn.path("user").asText()).toList(),
        line.path("expected"),
        texts(line.path("satisfying")),
        texts(line.path("relevant")),
        texts(line.path("maybe")));
  }

  String intent() {
    return answer.path("intent").asText();
  }

  boolean isSearch() {
    return intent().equals("search");
  }

  boolean empty() {
    return answer.path("empty").asBoolean();
  }

  /** The expected reading and those that also count; empty when no date was said. */
  List<List<TimeWindow>> readings() {
    List<List<TimeWindow>> readings = new ArrayList<>();
    if (answer.path("when").isArray() && !answer.path("when").isEmpty()) {
      readings.add(windows(answer.path("when")));
      elements(answer.path("when_accept")).map(Expected::windows).forEach(readings::add);
    }
    return readings;
  }

  private static List<TimeWindow> windows(JsonNode intervals) {
    return elements(intervals)
        .map(
            interval ->
                new TimeWindow(
                    interval.path("from").isTextual()
                        ? instant(interval.path("from").asText())
                        : Instant.MIN,
                    interval.path("to").isTextual()
                        ? instant(interval.path("to").asText())
                        : Instant.MAX))
        .toList();
  }

  private static Instant instant(String text) {
    return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(ZONE).toInstant();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements.stream();
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
