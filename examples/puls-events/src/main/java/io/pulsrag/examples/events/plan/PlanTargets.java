package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Folding;
import io.pulsrag.core.Understood;
import io.pulsrag.examples.events.plan.PlanChange.Wish;
import io.pulsrag.geo.itinerary.Stop;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the stops of a plan that a change takes out. */
final class PlanTargets {

  /** The least letters of a word that tells which stop is meant. */
  private static final int TELLING = 4;

  private final PlanSearch search;

  PlanTargets(PlanSearch search) {
    this.search = search;
  }

  /** The stops that have to go. */
  List<Stop> of(EventPlan plan, PlanTurn turn, boolean otherDays) {
    List<Stop> stops = plan.itinerary().stops();
    PlanChange change = turn.change();
    if (turn.is(Wish.OTHER) || otherDays && turn.is(Wish.AND)) {
      return stops;
    }
    if (turn.is(Wish.CHEAPER)) {
      return dear(stops);
    }
    if (!turn.is(Wish.SWAP) && !turn.is(Wish.REMOVE)) {
      return List.of();
    }
    List<Stop> pointed =
        change.positions().stream()
            .map(position -> position == PlanChange.LAST ? stops.size() : position)
            .filter(position -> position >= 1 && position <= stops.size())
            .map(position -> stops.get(position - 1))
            .toList();
    return pointed.isEmpty() ? named(stops, turn) : pointed;
  }

  /** Whether what has to go was named, and is neither a stop nor a demand. */
  static boolean isUnseen(PlanTurn turn) {
    boolean plain = turn.alone().constraints().isEmpty() || !turn.change().addition().isEmpty();
    return plain && !turn.change().target().isEmpty();
  }

  /** What is dearest, and what does not say its price: it may be as dear. */
  private static List<Stop> dear(List<Stop> stops) {
    Optional<Stop> dearest =
        stops.stream()
            .filter(stop -> stop.cost().to() > 0)
            .max(Comparator.comparingDouble(stop -> stop.cost().to()));
    return stops.stream()
        .filter(stop -> !stop.cost().known() || dearest.filter(stop::equals).isPresent())
        .toList();
  }

  /** The stops of a subject, or with a word of a title or venue. */
  private List<Stop> named(List<Stop> stops, PlanTurn turn) {
    String target = turn.change().target();
    if (target.isEmpty()) {
      return List.of();
    }
    Understood meant = search.alone(turn.question(), target, turn.whole().language());
    Set<String> themes = PlanSearch.closure(meant.themes());
    List<Stop> of =
        stops.stream()
            .filter(
                stop ->
                    stop.document().metadata().texts("category").stream()
                        .anyMatch(themes::contains))
            .toList();
    List<Stop> titled = titled(stops, target);
    return titled.isEmpty() ? of : titled;
  }

  /** The stops whose title or venue has all the telling words of what has to go. */
  private static List<Stop> titled(List<Stop> stops, String target) {
    Set<String> telling =
        Arrays.stream(target.split(" "))
            .filter(word -> word.length() >= TELLING)
            .collect(Collectors.toSet());
    return telling.isEmpty()
        ? List.of()
        : stops.stream().filter(stop -> words(stop).containsAll(telling)).toList();
  }

  private static Set<String> words(Stop stop) {
    String places =
        stop.document().places().stream()
            .map(place -> String.valueOf(place.name()))
            .collect(Collectors.joining(" "));
    return Set.of(
        Arrays.stream(Folding.fold(stop.document().title() + " " + places).split(" "))
            .distinct()
            .toArray(String[]::new));
  }

  /** Whether a turn is about the times or some of the stops, and demands nothing of the events. */
  static boolean points(EventPlan plan, PlanTurn turn) {
    return !turn.change().positions().isEmpty()
        || turn.is(Wish.LATER)
        || turn.is(Wish.EARLIER)
        || !turn.change().addition().isEmpty()
        || !titled(plan.itinerary().stops(), turn.change().target()).isEmpty();
  }
}
