package io.pulsrag.core;

import static io.pulsrag.core.ContractRun.assertCaught;

import io.pulsrag.core.testkit.GeoScorerContract;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of geo scorers catches")
class BrokenGeoScorerTest {

  @Test
  @DisplayName("one that measures the plane of degrees, which ends at the antimeridian")
  void plane() {
    assertCaught(
        Plane.class, "going away from the center in a straight line never raises the score");
  }

  static class Plane extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return (asked, places) ->
          places.stream()
              .map(Place::point)
              .filter(Objects::nonNull)
              .mapToDouble(
                  point -> {
                    GeoPoint center = asked.center() == null ? point : asked.center();
                    double degrees =
                        center.latitude() == point.latitude() && Math.abs(center.latitude()) == 90
                            ? 0
                            : Math.hypot(
                                center.latitude() - point.latitude(),
                                center.longitude() - point.longitude());
                    return Math.max(0, 1 - degrees / 400);
                  })
              .max()
              .orElse(0);
    }
  }

  @Test
  @DisplayName("one that scores metres")
  void metres() {
    assertCaught(
        Metres.class,
        "at the center of the place that was asked for the score is 1",
        "a score is from 0 to 1, anywhere on earth",
        "going away from the center in a straight line never raises the score",
        "of several places the best one counts, in whatever order");
  }

  static class Metres extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return (asked, places) ->
          places.stream()
              .map(Place::point)
              .mapToDouble(
                  point ->
                      point == null || asked.center() == null
                          ? 0
                          : asked.center().distanceMeters(point))
              .max()
              .orElse(0);
    }
  }

  @Test
  @DisplayName("one that looks at the first place only")
  void firstPlace() {
    assertCaught(FirstPlace.class, "of several places the best one counts, in whatever order");
  }

  static class FirstPlace extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return (asked, places) ->
          GeoScorer.linear(10_000).score(asked, places.stream().limit(1).toList());
    }
  }

  @Test
  @DisplayName("one that gives what has no position the benefit of the doubt")
  void doubt() {
    assertCaught(Doubt.class, "without any position the score is 0");
  }

  static class Doubt extends GeoScorerContract {
    @Override
    protected GeoScorer scorer() {
      return (asked, places) ->
          places.stream().allMatch(place -> place.point() == null)
              ? 0.5
              : GeoScorer.linear(10_000).score(asked, places);
    }
  }
}
