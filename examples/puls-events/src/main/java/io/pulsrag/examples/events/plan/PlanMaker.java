package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Question;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.geo.itinerary.Candidate;
import io.pulsrag.geo.itinerary.Itinerary;
import io.pulsrag.geo.itinerary.ItineraryPlanner;
import io.pulsrag.geo.itinerary.ItineraryRequest;
import io.pulsrag.geo.itinerary.Stop;
import io.pulsrag.geo.itinerary.Weights;
import io.pulsrag.geo.score.TravelMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a brief: looks for events, and plans them. */
final class PlanMaker {

  /** What a second event of a subject costs when the question named several. */
  private static final double SECOND_OF_A_THEME = 0.6;

  /** What it costs when none was named. */
  private static final double SECOND_OF_A_KIND = 0.3;

  /** An hour on foot between two outings is more than an hour in a seat. */
  private static final double HOUR_ON_FOOT = 0.9;

  /** More on one day is a march, unless it was asked for. */
  private static final int MOST_A_DAY = 3;

  private static final int MOST_UNASKED = 8;

  /** Where no place was named, this far around the position is near. */
  private static final List<Double> NEAR_METERS = List.of(15_000.0, 60_000.0);

  private final Assistant assistant;
  private final PlanSearch search;

  PlanMaker(Assistant assistant, PlanSearch search) {
    this.assistant = assistant;
    this.search = search;
  }

  EventPlan make(PlanBrief brief) {
    long began = System.nanoTime();
    Question question = brief.question();
    Understood wanted =
        PlanSearch.about(
            brief
                .understood()
                .withConstraints(searched(brief.understood().constraints(), brief.days())));
    PlanSearch.Found found = found(brief, wanted);
    PlanSearch.Sequence sequence = brief.sequence();
    ItineraryRequest request =
        ItineraryRequest.of(brief.days(), most(brief))
            .withBudget(brief.limit())
            .startingAt(start(question, wanted.constraints().where()))
            .inOrder(sequence.themes())
            .atMostADay(mostADay(brief))
            .keeping(brief.stays().stops());
    List<Set<String>> subjects = subjects(brief.understood(), sequence);
    Itinerary itinerary = itinerary(found.candidates(), brief, request, subjects);
    return new EventPlan(
        brief,
        request,
        itinerary,
        found.hits(),
        missing(brief.understood(), sequence, itinerary),
        also(brief, wanted, request, itinerary, subjects),
        List.of(),
        Duration.ofNanos(System.nanoTime() - began));
  }

  /**
   * What would fit into a plan with room, and says nothing of an age or a price that was demanded.
   * It is no part of the plan: whoever asked has to check.
   */
  private List<Stop> also(
      PlanBrief brief,
      Understood wanted,
      ItineraryRequest request,
      Itinerary itinerary,
      List<Set<String>> subjects) {
    List<Candidate> unsaid =
        itinerary.stops().size() < request.maxStops() ? search.unsaid(brief, wanted) : List.of();
    if (unsaid.isEmpty()) {
      return List.of();
    }
    List<Candidate> all = new ArrayList<>(unsaid);
    Map<String, Instant> stays = new HashMap<>();
    for (Stop stop : itinerary.stops()) {
      stays.put(stop.document().id(), stop.arrive());
      all.removeIf(candidate -> candidate.id().equals(stop.document().id()));
      all.add(new Candidate(stop.document(), 1));
    }
    return itinerary(all, brief, request.keeping(stays), subjects).stops().stream()
        .filter(stop -> !stays.containsKey(stop.document().id()))
        .toList();
  }

  /** A plan without stops, for a reason that the brief says. */
  EventPlan none(PlanBrief brief) {
    ItineraryRequest request = ItineraryRequest.of(brief.days(), most(brief));
    Itinerary nothing = ItineraryPlanner.builder(assistant.zone()).build().plan(List.of(), request);
    return new EventPlan(
        brief, request, nothing, List.of(), List.of(), List.of(), List.of(), Duration.ZERO);
  }

  private Itinerary itinerary(
      List<Candidate> candidates,
      PlanBrief brief,
      ItineraryRequest request,
      List<Set<String>> subjects) {
    return ItineraryPlanner.builder(assistant.zone())
        .travel(Ways.of(brief.wishes().modes()))
        .weights(weights(subjects, brief.wishes().modes()))
        .themes(event -> themes(event, subjects))
        .attendance(Attending::of)
        .build()
        .plan(candidates, request);
  }

  /** Where no place was named, what is around the position of whoever asks. */
  private PlanSearch.Found found(PlanBrief brief, Understood wanted) {
    GeoPoint near = brief.question().near();
    if (near == null || wanted.constraints().where() != null) {
      return search.joining(brief, wanted);
    }
    PlanSearch.Found found = new PlanSearch.Found(List.of(), List.of());
    for (double meters : NEAR_METERS) {
      Where around = Where.around("", near, meters);
      found = search.joining(brief, wanted.withConstraints(wanted.constraints().withWhere(around)));
      if (!found.candidates().isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** Nobody begins a day far from where it is spent. */
  private static @Nullable GeoPoint start(Question question, @Nullable Where where) {
    GeoPoint near = question.near();
    GeoPoint center = where == null ? null : where.center();
    boolean far =
        near != null && center != null && near.distanceMeters(center) > NEAR_METERS.getLast();
    return far ? null : near;
  }

  /** The budget is the plan's; the days are those that can be filled. */
  private static Constraints searched(Constraints constraints, List<TimeWindow> days) {
    When said = constraints.when();
    return constraints
        .withWhen(When.of(days, said == null ? "" : said.reading()))
        .without(FacetNames.PRICE_MAX);
  }

  /** As many as were said, else one for each step, else two for an evening and more for a day. */
  private static int most(PlanBrief brief) {
    Integer said = brief.most();
    if (said != null) {
      return Math.min(said, ItineraryRequest.MOST_STOPS);
    }
    int steps = brief.sequence().steps().size();
    if (steps > 0) {
      return Math.min(steps, ItineraryRequest.MOST_STOPS);
    }
    long stops = 0;
    for (TimeWindow day : brief.days()) {
      stops += Math.clamp((day.length().toHours() + 1) / 3, 1, MOST_A_DAY);
    }
    return (int) Math.min(stops, MOST_UNASKED);
  }

  /** A weekend is not spent in one day. */
  private static int mostADay(PlanBrief brief) {
    return Math.max(MOST_A_DAY, Math.ceilDiv(most(brief), brief.days().size()));
  }

  /** What was named, each with all that is narrower: the steps of a sequence, or the themes. */
  private static List<Set<String>> subjects(Understood understood, PlanSearch.Sequence sequence) {
    return sequence.steps().isEmpty()
        ? understood.themes().stream().map(theme -> PlanSearch.closure(List.of(theme))).toList()
        : sequence.themes();
  }

  /** Who names one subject wants more of it; who names none or several wants variety. */
  private static Weights weights(List<Set<String>> subjects, Set<TravelMode> modes) {
    Weights usual = Weights.STANDARD;
    boolean walks = modes.equals(Set.of(TravelMode.WALKING));
    return new Weights(
        walks ? HOUR_ON_FOOT : usual.travelHour(),
        usual.waitHour(),
        usual.sameVenue(),
        switch (subjects.size()) {
          case 0 -> SECOND_OF_A_KIND;
          case 1 -> usual.sameTheme();
          default -> SECOND_OF_A_THEME;
        },
        usual.missedMeal(),
        usual.unknownPrice(),
        usual.unknownTime());
  }

  /** Where several subjects were named, only those count as the same. */
  private static Set<String> themes(Document event, List<Set<String>> subjects) {
    Set<String> themes = new HashSet<>(event.metadata().texts("category"));
    if (subjects.size() >= 2) {
      themes.removeIf(theme -> subjects.stream().noneMatch(subject -> subject.contains(theme)));
    } else if (subjects.isEmpty()) {
      themes.retainAll(Kinds.ALL);
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
        .filter(name -> itinerary.stops().stream().noneMatch(stop -> isOf(stop.document(), name)))
        .toList();
  }

  private static boolean isOf(Document event, String theme) {
    Set<String> narrower = PlanSearch.closure(List.of(theme));
    return event.metadata().texts("category").stream().anyMatch(narrower::contains);
  }
}
