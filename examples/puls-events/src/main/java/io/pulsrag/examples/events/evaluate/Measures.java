package io.pulsrag.examples.events.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.Where;
import io.pulsrag.core.evaluate.RankingMetrics;
import io.pulsrag.core.evaluate.Tally;
import io.pulsrag.core.evaluate.WindowMetrics;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/** Adds up how near answers come to the known ones. */
final class Measures {

  private final Tally tally = new Tally();

  void add(Expected expected, Answer answer, double tookMillis) {
    tally.add("intent_acc", RunLine.intent(answer.understood().intent()).equals(expected.intent()));
    if (expected.isSearch()) {
      Constraints constraints = answer.understood().constraints();
      when(expected, constraints);
      place(expected, constraints);
      facets(expected, constraints);
    }
    results(expected, answer.hits().stream().map(Hit::id).toList());
    tally.add("took_ms", tookMillis);
  }

  List<Tally.Mean> means() {
    return tally.means();
  }

  private void when(Expected expected, Constraints constraints) {
    List<TimeWindow> got =
        constraints.when() == null
            ? List.of()
            : constraints.when().windows().stream()
                .filter(window -> !isOpenFromNow(window, expected.now()))
                .toList();
    List<List<TimeWindow>> readings = expected.readings();
    if (readings.isEmpty()) {
      tally.add("when_none_acc", got.isEmpty());
    } else {
      tally.add(
          "when_exact", readings.stream().anyMatch(reading -> WindowMetrics.same(reading, got)));
      tally.add(
          "when_iou90",
          readings.stream().anyMatch(reading -> WindowMetrics.overlap(reading, got) >= 0.9));
    }
  }

  private static boolean isOpenFromNow(TimeWindow window, Instant now) {
    return window.to().equals(Instant.MAX)
        && (window.from().equals(Instant.MIN)
            || Math.abs(window.from().getEpochSecond() - now.getEpochSecond()) <= 86_400);
  }

  /** Same name, or within 5 km, 1 km for small places; départements by name only. */
  private void place(Expected expected, Constraints constraints) {
    JsonNode asked = expected.answer().path("place");
    Where where = constraints.where();
    if (!asked.isObject()) {
      tally.add("place_none_acc", where == null);
      return;
    }
    boolean same = false;
    if (where != null) {
      String kind = asked.path("kind").asText();
      boolean small = kind.equals("arrondissement") || kind.equals("point");
      GeoPoint center = where.center();
      same =
          Folding.fold(asked.path("name").asText()).equals(Folding.fold(where.name()))
              || (!kind.equals("department")
                  && center != null
                  && center.distanceMeters(
                          new GeoPoint(asked.path("lat").asDouble(), asked.path("lon").asDouble()))
                      <= (small ? 1_000 : 5_000));
    }
    tally.add("place_acc", same);
  }

  private void facets(Expected expected, Constraints constraints) {
    for (String name : List.of("free", "age", "accessible", "online", "price_max")) {
      JsonNode asked = expected.answer().path(name);
      OptionalDouble got = value(constraints, name);
      if (asked.isNull() || asked.isMissingNode()) {
        tally.add(name + "_none_acc", got.isEmpty());
      } else {
        double wanted = asked.isBoolean() ? (asked.asBoolean() ? 1 : 0) : asked.asDouble();
        tally.add(name + "_recall", got.isPresent() && Math.abs(got.getAsDouble() - wanted) < 0.5);
      }
    }
  }

  private static OptionalDouble value(Constraints constraints, String name) {
    return constraints.facet(name).filter(facet -> !facet.excluded()).map(Facet::value).stream()
        .mapToDouble(
            value ->
                switch (value) {
                  case Value.Number(double number) -> number;
                  case Value.Flag(boolean flag) -> flag ? 1 : 0;
                  default -> 1;
                })
        .findFirst();
  }

  private void results(Expected expected, List<String> ids) {
    tally.add(
        expected.empty() ? "empty_when_expected" : "answered_when_expected",
        ids.isEmpty() == expected.empty());
    if (expected.isSearch()) {
      ids.stream()
          .limit(5)
          .forEach(id -> tally.add("not_satisfying@5", !expected.satisfying().contains(id)));
    }
    if (expected.relevant().isEmpty()) {
      return;
    }
    List<String> judged = ids.stream().filter(id -> !expected.maybe().contains(id)).toList();
    if (expected.isSearch()) {
      tally.add("success@1", RankingMetrics.successAt1(judged, expected.relevant()));
      tally.add("P@5", RankingMetrics.precision(judged, expected.relevant(), 5));
      tally.add("recall@10", RankingMetrics.recall(judged, expected.relevant(), 10));
      tally.add("nDCG@10", RankingMetrics.ndcg(judged, expected.relevant(), 10));
    } else {
      String kind = expected.intent().equals("compare") ? "compare" : "event";
      tally.add(kind + "_success@1", RankingMetrics.successAt1(ids, expected.relevant()));
      tally.add(kind + "_recall@5", RankingMetrics.recall(ids, expected.relevant(), 5));
    }
  }
}
