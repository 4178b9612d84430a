package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
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
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question with a plan. Events name prices for one person, so the budget of a plan is for
 * one person: an amount for several ("60 € à deux") is divided by their number. Ways are as the
 * question says, else on foot up to 25 minutes, and beyond by public transport in large towns and
 * by car elsewhere. Safe for use by many threads.
 */
public final class EventPlanner {

  private static final int WALK_MINUTES = 25;

  /** Who goes by bike, by transport or by car still walks so far. */
  private static final int SHORT_WALK_MINUTES = 5;

  /** Towns of so many people have public transport at all hours of an outing. */
  private static final int LARGE_TOWN = 100_000;

  /** What a second event of a subject costs when the question named several. */
  private static final double SECOND_OF_A_THEME = 0.6;

  private final Assistant assistant;
  private final PlanSearch search;

  /** A planner over the events of an assistant, which is not closed here. */
  public EventPlanner(Assistant assistant) {
    this.assistant = assistant;
    search = new PlanSearch(assistant);
  }

  /** Whether a question wants a plan, after what was said before it in its conversation. */
  public boolean isWanted(Question question) {
    return assistant.understand(question).intent() == Intent.PLAN;
  }

  /**
   * The plan for a question.
   *
   * @param question as asked
   * @param most outings at most, or null for what the question or the time says
   * @param budget euros for the whole plan for one person, or null for what the question says
   */
  public EventPlan plan(Question question, @Nullable Integer most, @Nullable Double budget) {
    long began = System.nanoTime();
    Instant now = assistant.now(question);
    PlanWishes wishes = PlanWishes.of(question.text());
    Understood understood = assistant.understand(question.withText(wishes.rest()));
    Constraints constraints = understood.constraints();
    PlanDays calendar = new PlanDays(assistant.zone(), now);
    List<TimeWindow> said =
        constraints.when() == null ? List.of() : calendar.of(constraints.when());
    boolean assumed = said.isEmpty();
    List<TimeWindow> days =
        assumed
            ? nearest(question, calendar, understood.language())
            : calendar.clipped(said, constraints.when(), NearestTime.part(question.text()));
    Understood wanted = PlanSearch.about(understood.withConstraints(searched(constraints, days)));
    PlanSearch.Sequence sequence = search.sequence(question, wishes, understood.language());
    PlanSearch.Found found = search.find(question, wanted, sequence);
    ItineraryRequest request =
        ItineraryRequest.of(days, most == null ? stops(question, days, sequence) : most)
            .withBudget(budget == null ? budget(constraints, wishes) : budget)
            .startingAt(question.near())
            .inOrder(sequence.themes());
    List<Set<String>> subjects = subjects(understood, sequence);
    Itinerary itinerary =
        ItineraryPlanner.builder(assistant.zone())
            .travel(travel(wishes.modes(), found.hits()))
            .weights(weights(subjects))
            .themes(event -> themes(event, subjects))
            .build()
            .plan(found.candidates(), request);
    return new EventPlan(
        wanted.withConstraints(constraints),
        request,
        itinerary,
        found.hits(),
        wishes,
        assumed,
        missing(understood, sequence, itinerary),
        sequence.unplaced(),
        Duration.ofNanos(System.nanoTime() - began));
  }

  /** The nearest time of what is called, else the next hours. */
  private List<TimeWindow> nearest(Question question, PlanDays calendar, Locale language) {
    List<TimeWindow> called =
        new NearestTime(
                words -> {
                  When when = search.alone(question, words, language).constraints().when();
                  return when == null ? List.of() : calendar.of(when);
                })
            .of(question.text());
    return called.isEmpty() ? calendar.of(null) : called;
  }

  /** The budget is the plan's; the days are those that can be filled. */
  private static Constraints searched(Constraints constraints, List<TimeWindow> days) {
    When said = constraints.when();
    return constraints
        .withWhen(When.of(days, said == null ? "" : said.reading()))
        .without(FacetNames.PRICE_MAX);
  }

  private static @Nullable Double budget(Constraints constraints, PlanWishes wishes) {
    Double said =
        constraints
            .facet(FacetNames.PRICE_MAX)
            .map(Facet::value)
            .map(value -> value instanceof Value.Number euros ? euros.number() : null)
            .orElse(null);
    return said == null || !wishes.isShared() ? said : Double.valueOf(said / wishes.people());
  }

  /** As many as were said, else one for each step, else two for an evening and more for a day. */
  private static int stops(Question question, List<TimeWindow> days, PlanSearch.Sequence sequence) {
    OptionalInt said = said(question.text());
    if (said.isPresent()) {
      return Math.min(said.getAsInt(), ItineraryRequest.MOST_STOPS);
    }
    if (!sequence.steps().isEmpty()) {
      return Math.min(sequence.steps().size(), ItineraryRequest.MOST_STOPS);
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

  /** What was named, each with all that is narrower: the steps of a sequence, or the themes. */
  private static List<Set<String>> subjects(Understood understood, PlanSearch.Sequence sequence) {
    return sequence.steps().isEmpty()
        ? understood.themes().stream().map(theme -> PlanSearch.closure(List.of(theme))).toList()
        : sequence.themes();
  }

  private static Weights weights(List<Set<String>> subjects) {
    Weights usual = Weights.STANDARD;
    return subjects.size() < 2
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
  private static Set<String> themes(Document event, List<Set<String>> subjects) {
    Set<String> themes = new HashSet<>(event.metadata().texts("category"));
    if (subjects.size() >= 2) {
      themes.removeIf(theme -> subjects.stream().noneMatch(subject -> subject.contains(theme)));
    }
    return themes;
  }

  /** The subjects of which no stop is; where there is no stop at all, that is said instead. */
  private static List<String> missing(
      Understood understood, PlanSearch.Sequence sequence, Itinerary itinerary) {
    List<String> names =
        sequence.steps().isEmpty()
            ? understood.themes()
            : sequence.steps().stream()
                .map(step -> step.understood().themes().getFirst())
                .distinct()
                .toList();
    if (itinerary.stops().isEmpty() || names.size() < 2) {
      return List.of();
    }
    return names.stream()
        .filter(
            name -> {
              Set<String> narrower = PlanSearch.closure(List.of(name));
              return itinerary.stops().stream()
                  .noneMatch(
                      stop ->
                          stop.document().metadata().texts("category").stream()
                              .anyMatch(narrower::contains));
            })
        .toList();
  }

  /** As was said; on foot and otherwise where both were. */
  private static TravelTimes travel(Set<TravelMode> said, List<Hit> hits) {
    if (said.isEmpty()) {
      return TravelTimes.walkingUpTo(WALK_MINUTES, beyondWalking(hits));
    }
    TravelMode beyond =
        said.stream().sorted().filter(mode -> mode != TravelMode.WALKING).findFirst().orElse(null);
    if (beyond == null) {
      return TravelTimes.by(TravelMode.WALKING);
    }
    boolean both = said.contains(TravelMode.WALKING);
    return TravelTimes.walkingUpTo(both ? WALK_MINUTES : SHORT_WALK_MINUTES, beyond);
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
