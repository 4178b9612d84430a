package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Place;
import io.pulsrag.core.Question;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.ItineraryPlanner;
import io.pulsrag.geo.itinerary.ItineraryRequest;
import io.pulsrag.geo.itinerary.TravelTimes;
import io.pulsrag.geo.itinerary.Weights;
import io.pulsrag.geo.score.TravelMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question with a plan. A highest price in the question is the budget of the whole plan
 * for one person. Ways are on foot up to 25 minutes, else by public transport in large towns and by
 * car elsewhere. Safe for use by many threads.
 */
public final class EventPlanner {

  /** So many events are looked at. */
  private static final int CANDIDATES = 3 * ItineraryPlanner.MOST_CANDIDATES;

  private static final int WALK_MINUTES = 25;

  /** Towns of so many people have public transport at all hours of an outing. */
  private static final int LARGE_TOWN = 100_000;

  /** What a second event of a subject costs when the question named several. */
  private static final double SECOND_OF_A_THEME = 0.6;

  private final Assistant assistant;

  /** A planner over the events of an assistant, which is not closed here. */
  public EventPlanner(Assistant assistant) {
    this.assistant = assistant;
  }

  /**
   * The plan for a question.
   *
   * @param question as asked
   * @param most outings at most, or null for what the question or the time says
   * @param budget euros for the whole plan, or null for what the question says
   */
  public EventPlan plan(Question question, @Nullable Integer most, @Nullable Double budget) {
    Instant now = assistant.now(question);
    Understood understood = assistant.understand(question);
    Constraints constraints = understood.constraints();
    List<TimeWindow> days = new PlanDays(assistant.zone(), now).of(constraints.when());
    boolean assumed = constraints.when() == null;
    if (days.isEmpty()) {
      days = new PlanDays(assistant.zone(), now).of(null);
      assumed = true;
    }
    Understood wanted = about(understood.withConstraints(searched(constraints, days)));
    List<Hit> hits = assistant.find(question, wanted, CANDIDATES);
    int stops = most == null ? stops(question, days) : most;
    ItineraryRequest request =
        ItineraryRequest.of(days, stops)
            .withBudget(budget == null ? budget(constraints) : budget)
            .startingAt(question.near());
    Itinerary itinerary =
        ItineraryPlanner.builder(assistant.zone())
            .travel(TravelTimes.walkingUpTo(WALK_MINUTES, beyondWalking(hits)))
            .weights(weights(understood))
            .themes(event -> themes(event, understood))
            .build()
            .plan(Wanted.of(hits, wanted), request);
    Understood shown = wanted.withConstraints(constraints);
    return new EventPlan(shown, request, itinerary, hits.size(), assumed);
  }

  /** Without the words that only ask for a plan: "organise-moi une journée". */
  private static Understood about(Understood understood) {
    Set<String> asking =
        Set.of(PlanWords.bundle(understood.language()).getString("asking").split(" "));
    String text =
        Arrays.stream(Folding.fold(understood.text()).split(" "))
            .filter(word -> !asking.contains(word))
            .collect(Collectors.joining(" "));
    return new Understood(
        understood.intent().listsDocuments() ? understood.intent() : Intent.PLAN,
        text,
        understood.expansions(),
        understood.constraints(),
        understood.themes(),
        understood.asks(),
        understood.subjects(),
        understood.language(),
        understood.limit());
  }

  /** The budget is the plan's; the days are those that can be filled. */
  private static Constraints searched(Constraints constraints, List<TimeWindow> days) {
    When said = constraints.when();
    return constraints
        .withWhen(When.of(days, said == null ? "" : said.reading()))
        .without(FacetNames.PRICE_MAX);
  }

  private static @Nullable Double budget(Constraints constraints) {
    return constraints
        .facet(FacetNames.PRICE_MAX)
        .map(Facet::value)
        .map(value -> value instanceof Value.Number euros ? euros.number() : null)
        .orElse(null);
  }

  /** As many as were said, else two for an evening and one for each three hours of more. */
  private static int stops(Question question, List<TimeWindow> days) {
    OptionalInt said = said(question.text());
    if (said.isPresent()) {
      return Math.min(said.getAsInt(), ItineraryRequest.MOST_STOPS);
    }
    long stops = 0;
    for (TimeWindow day : days) {
      stops += Math.clamp((day.length().toHours() + 1) / 3, 1, 3);
    }
    return (int) Math.min(stops, 8);
  }

  /** The number in the language of the text, which need not be that of the answer. */
  private static OptionalInt said(String text) {
    OptionalInt french = new OutingCount(Locale.FRENCH).in(text);
    return french.isPresent() ? french : new OutingCount(Locale.ENGLISH).in(text);
  }

  private static Weights weights(Understood understood) {
    Weights usual = Weights.STANDARD;
    return understood.themes().size() < 2
        ? usual
        : new Weights(
            usual.travelHour(),
            usual.waitHour(),
            usual.sameVenue(),
            SECOND_OF_A_THEME,
            usual.missedMeal(),
            usual.unknownPrice(),
            usual.unknownTime());
  }

  /** Where several subjects were named, only those count as the same. */
  private static Set<String> themes(Document event, Understood understood) {
    Set<String> themes = new HashSet<>(event.metadata().texts("category"));
    if (understood.themes().size() >= 2) {
      themes.retainAll(understood.themes());
    }
    return themes;
  }

  private static TravelMode beyondWalking(List<Hit> hits) {
    GeoPoint somewhere =
        hits.stream()
            .flatMap(hit -> hit.document().places().stream())
            .map(Place::point)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    boolean large =
        somewhere != null
            && Gazetteer.france().townsWithin(somewhere, 8_000).stream()
                .mapToInt(Town::population)
                .anyMatch(people -> people >= LARGE_TOWN);
    return large ? TravelMode.TRANSIT : TravelMode.DRIVING;
  }
}
