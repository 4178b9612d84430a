package io.pulsrag.geo.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.geo.itinerary.Instances.Instance;
import io.pulsrag.geo.itinerary.Itinerary.LeftOut;
import io.pulsrag.geo.itinerary.Itinerary.Pause;
import io.pulsrag.geo.itinerary.Itinerary.Reason;
import io.pulsrag.geo.itinerary.Stop.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ItineraryPlannerTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final long PROOF = 5_000_000_000L;

  @Property(tries = 120, seed = "71")
  void theExactPlanIsAsGoodAsTheBestOfAllPlans(@ForAll @LongRange(min = 0) long seed) {
    Instance instance = Instances.random(seed, 4, 3, 1 + (int) (seed % 2));
    Itinerary plan =
        instance
            .planner()
            .exactNodes(PROOF)
            .build()
            .plan(instance.candidates(), instance.request());
    assertThat(plan.proven()).isTrue();
    assertThat(plan.worth()).isCloseTo(SlowPlanner.best(instance), within(1e-6));
  }

  @Property(tries = 400, seed = "72")
  void everyPlanCanBeFollowed(@ForAll @LongRange(min = 0) long seed) {
    Instance instance = Instances.random(seed, 12, 5, 1 + (int) (seed % 3));
    Itinerary plan =
        instance
            .planner()
            .exactNodes(50_000)
            .build()
            .plan(instance.candidates(), instance.request());
    List<Stop> stops = plan.stops();
    assertThat(stops).hasSizeLessThanOrEqualTo(5);
    assertThat(stops.size() + plan.leftOut().size()).isEqualTo(12);
    if (instance.request().budget() != null) {
      assertThat(plan.highestTotal()).isLessThanOrEqualTo(instance.request().budget() + 1e-6);
    }
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      assertThat(stop.arrive()).isAfterOrEqualTo(stop.occurrence().from());
      assertThat(stop.leave()).isBeforeOrEqualTo(stop.occurrence().to());
      assertThat(instance.request().days())
          .anyMatch(day -> !stop.arrive().isBefore(day.from()) && !stop.leave().isAfter(day.to()));
      Instant ready = ready(instance, stops, i);
      long way = stop.travel() == null ? 0 : stop.travel().minutes();
      Duration meals = eaten(plan, ready, stop.arrive());
      assertThat(ready.plus(meals).plusSeconds(60 * way)).isBeforeOrEqualTo(stop.arrive());
    }
    for (Pause pause : plan.breaks()) {
      assertThat(stops)
          .noneMatch(stop -> new TimeWindow(stop.arrive(), stop.leave()).overlaps(pause.time()));
    }
  }

  @Property(tries = 100, seed = "73")
  void theOrderOfTheCandidatesDoesNotMatter(@ForAll @LongRange(min = 0) long seed) {
    Instance instance = Instances.random(seed, 10, 4, 1);
    ItineraryPlanner planner = instance.planner().exactNodes(10_000).build();
    List<Candidate> shuffled = new ArrayList<>(instance.candidates());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(planner.plan(shuffled, instance.request()))
        .isEqualTo(planner.plan(instance.candidates(), instance.request()));
  }

  @Test
  @DisplayName("the heuristic stays near the proven plan on 1,000 instances")
  void heuristicAgainstExact() {
    double[] gaps = gaps("9 candidates, 4 stops", 1_000, 9, 4, 200_000);
    assertThat(Arrays.stream(gaps).average().orElseThrow()).isLessThan(0.005);
    assertThat(gaps[950]).isLessThan(0.02);
  }

  @Test
  @DisplayName("with a hundredth of its nodes the heuristic still makes usable plans")
  void starvedHeuristicAgainstExact() {
    double[] gaps = gaps("9 candidates, 4 stops, 500 nodes", 300, 9, 4, 500);
    assertThat(Arrays.stream(gaps).average().orElseThrow()).isLessThan(0.2);
  }

  @Test
  @DisplayName("the heuristic stays near the proven plan on larger instances")
  void heuristicAgainstExactOnLargerInstances() {
    double[] gaps = gaps("16 candidates, 5 stops", 60, 16, 5, 200_000);
    assertThat(Arrays.stream(gaps).average().orElseThrow()).isLessThan(0.01);
  }

  /** Shares of the proven worth that the heuristic loses, sorted. */
  private static double[] gaps(String name, int count, int candidates, int stops, long nodes) {
    double[] gaps = new double[count];
    int proven = 0;
    int equal = 0;
    for (int i = 0; i < count; i++) {
      Instance instance = Instances.random(1_000 + i, candidates, stops, 1 + i % 2);
      ItineraryPlanner.Builder quick = instance.planner().heuristicNodes(nodes).exactNodes(0);
      ItineraryPlanner.Builder exact = instance.planner().exactNodes(PROOF);
      double found = quick.build().plan(instance.candidates(), instance.request()).worth();
      Itinerary best = exact.build().plan(instance.candidates(), instance.request());
      proven += best.proven() ? 1 : 0;
      gaps[i] = best.worth() == 0 ? 0 : 1 - found / best.worth();
      equal += gaps[i] < 1e-9 ? 1 : 0;
    }
    Arrays.sort(gaps);
    System.out.printf(
        "%s: seeds 1000-%d, %d proven, %d equal, gap mean %.5f p95 %.5f max %.5f%n",
        name,
        999 + count,
        proven,
        equal,
        Arrays.stream(gaps).average().orElseThrow(),
        gaps[count * 95 / 100],
        gaps[count - 1]);
    assertThat(proven).isEqualTo(count);
    assertThat(gaps[0]).isGreaterThan(-1e-9);
    return gaps;
  }

  @Test
  void anExhibitionIsVisitedBeforeTheConcertAndDinnerFits() {
    Candidate show = candidate("show", 0.9, "2025-05-17T10:00", "2025-05-17T19:00", 45.760, 12.0);
    Candidate concert =
        candidate("concert", 1, "2025-05-17T20:30", "2025-05-17T22:30", 45.765, 15.0);
    Itinerary plan =
        ItineraryPlanner.builder(PARIS)
            .build()
            .plan(
                List.of(show, concert),
                ItineraryRequest.of(List.of(window("2025-05-17T12:00", "2025-05-18T00:00")), 2)
                    .withBudget(30.0));
    assertThat(plan.stops())
        .extracting(stop -> stop.document().id())
        .containsExactly("show", "concert");
    assertThat(plan.stops().getFirst().timing()).isEqualTo(Timing.VISIT_ESTIMATED);
    assertThat(plan.stops().getFirst().travel()).isNull();
    assertThat(plan.stops().get(1).travel().minutes()).isEqualTo(10);
    assertThat(plan.breaks()).extracting(Pause::name).containsExactly("dinner");
    assertThat(plan.highestTotal()).isEqualTo(27);
    assertThat(plan.proven()).isTrue();
    assertThat(plan.stops().getFirst().leave()).isEqualTo(at("2025-05-17T19:00"));
  }

  @Test
  void tellsWhyCandidatesAreLeftOut() {
    Candidate dear = candidate("dear", 1, "2025-05-17T20:00", "2025-05-17T22:00", 45.76, 80.0);
    Candidate late = candidate("late", 1, "2025-05-18T20:00", "2025-05-18T22:00", 45.76, 8.0);
    Candidate good = candidate("good", 0.9, "2025-05-17T20:00", "2025-05-17T22:00", 45.76, 8.0);
    Candidate other = candidate("other", 0.5, "2025-05-17T21:00", "2025-05-17T22:30", 45.76, 8.0);
    Candidate undated = new Candidate(Document.builder(Tenant.of("t"), "undated").build(), 0.8);
    Candidate off =
        new Candidate(
            Document.builder(Tenant.of("t"), "off")
                .occurrence(window("2025-05-17T20:00", "2025-05-17T22:00"))
                .field("status", "cancelled")
                .build(),
            1);
    Itinerary plan =
        ItineraryPlanner.builder(PARIS)
            .build()
            .plan(
                List.of(dear, late, good, other, undated, off),
                ItineraryRequest.of(List.of(window("2025-05-17T18:00", "2025-05-18T00:00")), 2)
                    .withBudget(30.0));
    assertThat(plan.stops()).extracting(stop -> stop.document().id()).containsExactly("good");
    assertThat(plan.leftOut())
        .containsExactly(
            new LeftOut("dear", Reason.TOO_DEAR),
            new LeftOut("late", Reason.NOT_THEN),
            new LeftOut("off", Reason.NOT_HELD),
            new LeftOut("undated", Reason.NO_DATE),
            new LeftOut("other", Reason.CLASH));
  }

  @Test
  void badRequestsAreNamed() {
    List<TimeWindow> day = List.of(window("2025-05-17T12:00", "2025-05-18T00:00"));
    assertThatThrownBy(() -> ItineraryRequest.of(List.of(), 2)).hasMessageContaining("stretch");
    assertThatThrownBy(() -> ItineraryRequest.of(day, 0)).hasMessageContaining("outings");
    assertThatThrownBy(() -> ItineraryRequest.of(day, 2).withBudget(-1.0))
        .hasMessageContaining("budget");
    assertThatThrownBy(
            () -> ItineraryRequest.of(day, 2).inOrder(Collections.nCopies(13, Set.of("a"))))
        .hasMessageContaining("12 steps");
  }

  @Test
  @DisplayName("a stretch without begin or end is refused by name")
  void openStretchesAreRefused() {
    Instant noon = at("2025-05-17T12:00");
    for (TimeWindow open :
        List.of(
            new TimeWindow(noon, Instant.MAX),
            new TimeWindow(Instant.MIN, noon),
            new TimeWindow(Instant.MIN, Instant.MAX))) {
      assertThatThrownBy(() -> ItineraryRequest.of(List.of(open), 2))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("needs a begin and an end");
    }
  }

  @Test
  @DisplayName("stops come in the order of the themes that were named")
  void themesInOrder() {
    List<Candidate> both =
        List.of(
            themed("expo", 0.9, "2025-05-17T14:00", "2025-05-17T22:00"),
            themed("concert", 1, "2025-05-17T15:30", "2025-05-17T17:00"));
    ItineraryRequest request =
        ItineraryRequest.of(List.of(window("2025-05-17T12:00", "2025-05-18T00:00")), 2);
    assertThat(ids(both, request.inOrder(List.of(Set.of("expo"), Set.of("concert")))))
        .containsExactly("expo", "concert");
    assertThat(ids(both, request.inOrder(List.of(Set.of("concert"), Set.of("expo")))))
        .containsExactly("concert", "expo");
    assertThat(ids(both, request.inOrder(List.of(Set.of("danse"))))).hasSize(2);
  }

  private static List<String> ids(List<Candidate> candidates, ItineraryRequest request) {
    return ItineraryPlanner.builder(PARIS).build().plan(candidates, request).stops().stream()
        .map(stop -> stop.document().id())
        .toList();
  }

  private static Candidate themed(String id, double relevance, String from, String to) {
    return new Candidate(
        Document.builder(Tenant.of("t"), id)
            .occurrence(window(from, to))
            .place(Place.of(id, "Lyon", new GeoPoint(45.76, 4.83)))
            .field("category", id)
            .build(),
        relevance);
  }

  private static Instant ready(Instance instance, List<Stop> stops, int index) {
    Stop stop = stops.get(index);
    TimeWindow day =
        instance.request().days().stream()
            .filter(window -> window.overlaps(new TimeWindow(stop.arrive(), stop.leave())))
            .findFirst()
            .orElseThrow();
    return index == 0 || stops.get(index - 1).leave().isBefore(day.from())
        ? day.from()
        : stops.get(index - 1).leave();
  }

  private static Duration eaten(Itinerary plan, Instant from, Instant to) {
    return plan.breaks().stream()
        .map(Pause::time)
        .filter(time -> !time.from().isBefore(from) && !time.to().isAfter(to))
        .map(TimeWindow::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Candidate candidate(
      String id, double relevance, String from, String to, double latitude, Double price) {
    return new Candidate(
        Document.builder(Tenant.of("t"), id)
            .title(id)
            .occurrence(window(from, to))
            .place(Place.of(id, "Lyon", new GeoPoint(latitude, 4.83)))
            .field("price_max", price)
            .build(),
        relevance);
  }

  private static TimeWindow window(String from, String to) {
    return new TimeWindow(at(from), at(to));
  }

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }
}
