package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import io.pulsrag.geo.itinerary.Itinerary.LeftOut;
import io.pulsrag.geo.itinerary.Itinerary.Reason;
import io.pulsrag.geo.score.TravelMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans: which candidates to visit, when, in which order, with the ways between them and time
 * for meals. Ways are set aside in steps of five minutes, so that times are round. Every plan keeps
 * its hard rules: an occurrence is attended within its hours, ways are long enough, the budget
 * covers every price that is known, and there are no more outings than allowed. Among those the one
 * of the greatest worth by {@link Weights} is looked for.
 *
 * <p>A heuristic (insertion into the best few sets, then exchanges) finds a good plan, and branch
 * and bound then looks for a better one within a budget of nodes; where it ends before, the plan is
 * {@linkplain Itinerary#proven proven}. The same candidates and request always give the same plan,
 * in whatever order they come. Immutable, safe for use by many threads.
 */
public final class ItineraryPlanner {

  /** So many candidates, the most relevant, are looked at. */
  public static final int MOST_CANDIDATES = 60;

  private static final Set<String> NOT_HELD =
      Set.of("cancelled", "full", "postponed", "moved_online");

  private final ZoneId zone;
  private final TravelTimes travel;
  private final Weights weights;
  private final List<Meal> meals;
  private final Function<Document, Set<String>> themes;
  private final Function<Document, Attendance> attendance;
  private final Slots slots;
  private final long heuristicNodes;
  private final long exactNodes;

  private ItineraryPlanner(Builder builder) {
    zone = builder.zone;
    travel = builder.travel;
    weights = builder.weights;
    meals = builder.meals;
    themes = builder.themes;
    attendance = builder.attendance;
    slots = new Slots(zone, builder.visit, builder.overrun, weights);
    heuristicNodes = builder.heuristicNodes;
    exactNodes = builder.exactNodes;
  }

  /** A planner for a zone, in which days and meals are meant. */
  public static Builder builder(ZoneId zone) {
    return new Builder(zone);
  }

  /**
   * The best plan found.
   *
   * @param candidates in any order, each id once
   * @param request what to keep to
   * @throws IllegalArgumentException if an id comes twice
   */
  public Itinerary plan(Collection<Candidate> candidates, ItineraryRequest request) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(
        Comparator.comparing((Candidate candidate) -> !request.kept().containsKey(candidate.id()))
            .thenComparing(Comparator.comparingDouble(Candidate::relevance).reversed())
            .thenComparing(Candidate::id));
    Map<String, Reason> reasons = new HashMap<>();
    List<Outing> outings = new ArrayList<>();
    for (Candidate candidate : ranked) {
      Reason reason = prepared(candidate, request, outings);
      if (reason != null && reasons.put(candidate.id(), reason) != null
          || reason == null && has(outings, candidate.id())) {
        throw new IllegalArgumentException("the candidate " + candidate.id() + " comes twice");
      }
    }
    outings.sort(
        Comparator.comparingDouble(Outing::gain)
            .reversed()
            .thenComparing(outing -> outing.candidate().id()));
    Problem problem = new Problem(List.copyOf(outings), request, meals, weights, travel, zone);
    Search search = new Search(problem);
    search.heuristic(heuristicNodes);
    boolean proven = exactNodes > 0 && search.exact(exactNodes);
    Tour tour = search.best();
    for (int i = 0; i < outings.size(); i++) {
      if (!tour.has(i)) {
        reasons.put(outings.get(i).candidate().id(), reason(problem, search, tour, i));
      }
    }
    Timetable timetable = new Timetable(problem, tour);
    return new Itinerary(
        timetable.stops(),
        timetable.breaks(),
        timetable.missed(),
        leftOut(ranked, reasons),
        problem.worth(tour),
        proven);
  }

  private static List<LeftOut> leftOut(List<Candidate> ranked, Map<String, Reason> reasons) {
    List<LeftOut> left = new ArrayList<>();
    for (Candidate candidate : ranked) {
      Reason reason = reasons.get(candidate.id());
      if (reason != null) {
        left.add(new LeftOut(candidate.id(), reason));
      }
    }
    return left;
  }

  private static boolean has(List<Outing> outings, String id) {
    return outings.stream().filter(outing -> outing.candidate().id().equals(id)).count() > 1;
  }

  /** Adds the candidate to the outings, or tells why not. */
  private @Nullable Reason prepared(
      Candidate candidate, ItineraryRequest request, List<Outing> outings) {
    String status = candidate.document().metadata().text("status").orElse("");
    if (NOT_HELD.contains(status)) {
      return Reason.NOT_HELD;
    }
    if (candidate.document().occurrences().isEmpty()) {
      return Reason.NO_DATE;
    }
    Instant kept = request.kept().get(candidate.id());
    List<Slot> ways =
        slots.of(
            candidate.document(), attendance.apply(candidate.document()), request.days(), kept);
    if (ways.isEmpty()) {
      return Reason.NOT_THEN;
    }
    double share = request.budget() == null ? 1 : weights.unknownPrice();
    Outing outing =
        Outing.of(candidate, ways, kept != null, share, themes.apply(candidate.document()));
    if (request.budget() != null && outing.cost().to() > request.budget()) {
      return Reason.TOO_DEAR;
    }
    if (outings.size() == MOST_CANDIDATES) {
      return Reason.ENOUGH;
    }
    outings.add(outing);
    return null;
  }

  private static Reason reason(Problem problem, Search search, Tour tour, int index) {
    Double budget = problem.request.budget();
    if (budget != null && tour.spent() + problem.outings.get(index).cost().to() > budget + 1e-9) {
      return Reason.BUDGET_SPENT;
    }
    if (tour.count() >= problem.request.maxStops()) {
      return Reason.ENOUGH;
    }
    long with = tour.used() | 1L << index;
    return search.order(with).used() == with ? Reason.NOT_WORTH : Reason.CLASH;
  }

  /** Collects the settings. Not safe for use by several threads. */
  public static final class Builder {
    private final ZoneId zone;
    private TravelTimes travel = TravelTimes.walkingUpTo(25, TravelMode.TRANSIT);
    private Weights weights = Weights.STANDARD;
    private List<Meal> meals = List.of(Meal.LUNCH, Meal.DINNER);
    private Function<Document, Set<String>> themes =
        document -> Set.copyOf(document.metadata().texts("category"));
    private Function<Document, Attendance> attendance = document -> Attendance.BY_LENGTH;
    private Duration visit = Duration.ofMinutes(90);
    private Duration overrun = Duration.ofMinutes(30);
    private long heuristicNodes = 200_000;
    private long exactNodes = 2_000_000;

    private Builder(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** Sets how people travel; on foot up to 25 minutes and else by transit by default. */
    public Builder travel(TravelTimes times) {
      travel = Objects.requireNonNull(times, "times");
      return this;
    }

    /** Sets what a plan is worth; {@link Weights#STANDARD} by default. */
    public Builder weights(Weights values) {
      weights = Objects.requireNonNull(values, "values");
      return this;
    }

    /**
     * Sets the meals; {@link Meal#LUNCH} and {@link Meal#DINNER} by default.
     *
     * @param values in the order of the day, without overlap, at most 4
     */
    public Builder meals(List<Meal> values) {
      for (int i = 1; i < values.size(); i++) {
        if (values.get(i).from().isBefore(values.get(i - 1).to())) {
          throw new IllegalArgumentException("meals overlap or are out of order: " + values);
        }
      }
      if (values.size() > 4) {
        throw new IllegalArgumentException("at most 4 meals a day: " + values.size());
      }
      meals = List.copyOf(values);
      return this;
    }

    /** Sets what the themes of a document are; the field {@code category} by default. */
    public Builder themes(Function<Document, Set<String>> reader) {
      themes = Objects.requireNonNull(reader, "reader");
      return this;
    }

    /** Sets how documents are attended; {@link Attendance#BY_LENGTH} by default. */
    public Builder attendance(Function<Document, Attendance> reader) {
      attendance = Objects.requireNonNull(reader, "reader");
      return this;
    }

    /**
     * Sets how long a visit lasts that does not say; 90 minutes by default.
     *
     * @param length at least a minute
     */
    public Builder visit(Duration length) {
      if (length.toMinutes() < 1) {
        throw new IllegalArgumentException("a visit takes at least a minute: " + length);
      }
      visit = length;
      return this;
    }

    /**
     * Sets how far an outing may end after the time to plan; 30 minutes by default.
     *
     * @param length 0 or more
     */
    public Builder overrun(Duration length) {
      if (length.isNegative()) {
        throw new IllegalArgumentException("an overrun is 0 or more: " + length);
      }
      overrun = length;
      return this;
    }

    /**
     * Sets how many partial plans the heuristic looks at; 200,000 by default, some tenths of a
     * second.
     */
    public Builder heuristicNodes(long most) {
      heuristicNodes = positive(most, "heuristicNodes");
      return this;
    }

    /**
     * Sets how many partial plans the proof looks at, 0 for no proof; 2,000,000 by default, some
     * tenths of a second.
     */
    public Builder exactNodes(long most) {
      exactNodes = positive(most, "exactNodes");
      return this;
    }

    private static long positive(long value, String name) {
      if (value < 0) {
        throw new IllegalArgumentException(name + " must be 0 or more: " + value);
      }
      return value;
    }

    /** The planner. */
    public ItineraryPlanner build() {
      return new ItineraryPlanner(this);
    }
  }
}
