package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Where;
import io.pulsrag.geo.SharedData;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaceEvaluationTest {

  /** So many questions for facts do name the place that is understood, judged by reading them. */
  private static final int NAMED = 49;

  private final PlaceUnderstanding places = PlaceUnderstanding.france();

  @Test
  @DisplayName("places of the development questions are right in 19 of 20, of every kind")
  void developmentQuestions() throws Exception {
    Map<String, int[]> byKind = new TreeMap<>();
    for (String line : Files.readAllLines(SharedData.path("eval/dev/queries.jsonl"))) {
      JsonNode query = new ObjectMapper().readTree(line);
      JsonNode expected = query.get("expected");
      if (!expected.get("intent").asText().equals("search")) {
        continue;
      }
      Where where = place(query);
      JsonNode place = expected.get("place");
      String kind = place.isNull() ? "none" : place.get("kind").asText();
      int[] counts = byKind.computeIfAbsent(kind, absent -> new int[2]);
      counts[isRight(place, where) ? 0 : 1]++;
    }
    byKind.forEach(
        (kind, counts) ->
            System.out.println(kind + " " + counts[0] + " right, " + counts[1] + " wrong"));
    byKind.forEach(
        (kind, counts) -> assertThat(counts[0]).as(kind).isGreaterThanOrEqualTo(19 * counts[1]));
  }

  @Test
  @DisplayName("at most 1 in 200 questions for facts seems to name a place that it does not name")
  void facts() throws Exception {
    int named = 0;
    int all = 0;
    for (String line : Files.readAllLines(SharedData.path("data/ir/piaf-v1.1/queries.jsonl"))) {
      String text = new ObjectMapper().readTree(line).get("text").asText();
      named += places.resolve(text, Locale.FRENCH, null).isEmpty() ? 0 : 1;
      all++;
    }
    System.out.println(named + " of " + all + " questions for facts name a place");
    assertThat(named - NAMED).isLessThanOrEqualTo(all / 200);
  }

  private Where place(JsonNode query) {
    List<String> turns = new ArrayList<>();
    query.get("history").forEach(turn -> turns.add(turn.get("user").asText()));
    turns.add(query.get("text").asText());
    JsonNode near = query.get("near");
    GeoPoint position =
        near.isNull() ? null : new GeoPoint(near.get("lat").asDouble(), near.get("lon").asDouble());
    Locale language = Locale.of(query.get("lang").asText());
    for (String turn : turns.reversed()) {
      for (Mention mention : places.resolve(turn, language, position)) {
        if (!mention.excluded()) {
          return mention.where();
        }
      }
    }
    return null;
  }

  private static boolean isRight(JsonNode place, Where where) {
    if (place.isNull() || where == null) {
      return place.isNull() && where == null;
    }
    if (Folding.fold(place.get("name").asText()).equals(Folding.fold(where.name()))) {
      return true;
    }
    GeoPoint center = where.center();
    String kind = place.get("kind").asText();
    if (center == null || kind.equals("department") || kind.equals("arrondissement")) {
      return false;
    }
    GeoPoint there = new GeoPoint(place.get("lat").asDouble(), place.get("lon").asDouble());
    return center.distanceMeters(there) <= (kind.equals("point") ? 1_000 : 5_000);
  }
}
