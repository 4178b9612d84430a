package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random plans to make, all of whose times are multiples of a quarter of an hour. */
final class Instances {

  static final Duration VISIT = Duration.ofMinutes(60);
  static final List<Meal> MEALS =
      List.of(
          new Meal("lunch", LocalTime.of(12, 0), LocalTime.of(14, 0), Duration.ofMinutes(45)),
          new Meal("dinner", LocalTime.of(18, 30), LocalTime.of(20, 30), Duration.ofMinutes(30)));

  /** Quarters of an hour that depend on both ends; unknown ends take two. */
  static final TravelTimes TRAVEL =
      (from, to) -> {
        if (from == null || to == null) {
          return new Leg(null, 30, 0);
        }
        long apart = Math.round(from.latitude() * 3 + to.latitude() * 5) % 4;
        return new Leg(io.pulsrag.geo.score.TravelMode.WALKING, (int) apart * 15, apart);
      };

  private static final Instant MONDAY = Instant.parse("2025-05-19T00:00:00Z");

  record Instance(List<Candidate> candidates, ItineraryRequest request, Weights weights) {

    ItineraryPlanner.Builder planner() {
      return ItineraryPlanner.builder(ZoneOffset.UTC)
          .travel(TRAVEL)
          .weights(weights)
          .meals(MEALS)
          .visit(VISIT)
          .overrun(Duration.ZERO);
    }
  }

  static Instance random(long seed, int candidates, int maxStops, int days) {
    return of(seed, candidates, maxStops, days, false);
  }

  /** With nothing but long opening hours, of which almost every order can be followed. */
  static Instance open(long seed, int candidates, int maxStops, int days) {
    return of(seed, candidates, maxStops, days, true);
  }

  private static Instance of(long seed, int candidates, int maxStops, int days, boolean open) {
    Random random = new Random(seed);
    List<TimeWindow> windows = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      int from = 10 + random.nextInt(6);
      int length = days == 1 ? 6 + random.nextInt(5) : 4;
      windows.add(window(day * 96 + from * 4, length * 4));
    }
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      all.add(
          new Candidate(document("c" + i, days, random, open), (1 + random.nextInt(100)) / 100.0));
    }
    Weights weights =
        new Weights(
            random.nextInt(4) * 0.2,
            random.nextInt(4) * 0.05,
            random.nextInt(3) * 0.1,
            random.nextInt(3) * 0.1,
            random.nextInt(3) * 0.15,
            0.7,
            0.6);
    Double budget = random.nextInt(3) == 0 ? (double) random.nextInt(40) : null;
    GeoPoint start = random.nextBoolean() ? new GeoPoint(random.nextInt(20), 0) : null;
    return new Instance(
        all,
        ItineraryRequest.of(windows, maxStops)
            .withBudget(budget)
            .startingAt(start)
            .inOrder(sequence(seed))
            .atMostADay(seed % 3 == 1 ? 2 : ItineraryRequest.MOST_STOPS)
            .keeping(kept(seed, all)),
        weights);
  }

  /** None, two or three steps, of which two share a theme. */
  private static List<Set<String>> sequence(long seed) {
    return switch ((int) (seed % 4)) {
      case 1 -> List.of(Set.of("theme1"), Set.of("theme0"));
      case 3 -> List.of(Set.of("theme2"), Set.of("theme0", "theme1"), Set.of("theme2", "theme3"));
      default -> List.of();
    };
  }

  /** None, or the first begin of two candidates, of which the first may be out of reach. */
  private static Map<String, Instant> kept(long seed, List<Candidate> all) {
    Map<String, Instant> kept = new HashMap<>();
    for (int i = 0; seed % 5 == 2 && i < 2; i++) {
      kept.put(all.get(i).id(), all.get(i).document().occurrences().getFirst().from());
    }
    return kept;
  }

  private static Document document(String id, int days, Random random, boolean open) {
    Document.Builder document = Document.builder(Tenant.of("t"), id).title(id);
    int occurrences = 1 + random.nextInt(2);
    for (int i = 0; i < occurrences; i++) {
      int begin = random.nextInt(days) * 96 + 36 + random.nextInt(48);
      int length =
          open || random.nextInt(3) == 0 ? 16 + random.nextInt(16) : 3 + random.nextInt(10);
      document.occurrence(window(begin, length));
    }
    if (random.nextInt(6) > 0) {
      document.place(
          Place.of("venue" + random.nextInt(5), "Lyon", new GeoPoint(random.nextInt(20), 0)));
    }
    if (random.nextInt(3) > 0) {
      int price = random.nextInt(20);
      document.field("price_min", price).field("price_max", price + random.nextInt(5));
    }
    document.field("category", List.of(Value.of("theme" + random.nextInt(4))));
    return document.build();
  }

  private static TimeWindow window(int quarter, int quarters) {
    Instant from = MONDAY.plus(Duration.ofMinutes(15L * quarter));
    return new TimeWindow(from, from.plus(Duration.ofMinutes(15L * quarters)));
  }

  private Instances() {}
}
