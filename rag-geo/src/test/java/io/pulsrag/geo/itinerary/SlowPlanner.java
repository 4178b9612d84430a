package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.geo.itinerary.Instances.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tries every order of every outing at every quarter of an hour, with every meal at every quarter
 * of an hour.
 */
final class SlowPlanner {

  private static final Duration STEP = Duration.ofMinutes(15);

  private record Visit(Candidate candidate, int day, Instant from, Instant to) {}

  private record Eaten(Instant from, Instant to) {}

  private final Instance instance;
  private double best;

  private SlowPlanner(Instance instance) {
    this.instance = instance;
  }

  static double best(Instance instance) {
    SlowPlanner planner = new SlowPlanner(instance);
    planner.extend(new ArrayList<>());
    return planner.best;
  }

  private void extend(List<Visit> visits) {
    if (!visits.isEmpty()) {
      best = Math.max(best, worth(visits));
    }
    if (visits.size() == instance.request().maxStops()) {
      return;
    }
    for (Candidate candidate : instance.candidates()) {
      if (visits.stream().anyMatch(visit -> visit.candidate() == candidate)) {
        continue;
      }
      for (Visit next : ways(candidate)) {
        if (follows(visits, next)) {
          visits.add(next);
          if (affordable(visits) && inOrder(visits, 0, 0)) {
            extend(visits);
          }
          visits.removeLast();
        }
      }
    }
  }

  private List<Visit> ways(Candidate candidate) {
    List<Visit> ways = new ArrayList<>();
    for (TimeWindow occurrence : candidate.document().occurrences()) {
      for (int day = 0; day < instance.request().days().size(); day++) {
        TimeWindow window = instance.request().days().get(day);
        boolean whole = occurrence.length().toMinutes() <= 210;
        Duration length = whole ? occurrence.length() : Instances.VISIT;
        for (Instant at = window.from(); at.isBefore(window.to()); at = at.plus(STEP)) {
          boolean begins = whole ? at.equals(occurrence.from()) : !at.isBefore(occurrence.from());
          Instant to = at.plus(length);
          if (begins && !to.isAfter(occurrence.to()) && !to.isAfter(window.to())) {
            ways.add(new Visit(candidate, day, at, to));
          }
        }
      }
    }
    return ways;
  }

  private boolean follows(List<Visit> visits, Visit next) {
    long ofDay = visits.stream().filter(visit -> visit.day() == next.day()).count();
    if (ofDay >= instance.request().mostADay()) {
      return false;
    }
    Visit last = visits.isEmpty() ? null : visits.getLast();
    if (last == null || last.day() < next.day()) {
      Instant begin = instance.request().days().get(next.day()).from();
      return !begin.plus(fromStart(next)).isAfter(next.from());
    }
    return last.day() == next.day() && !last.to().plus(way(last, next)).isAfter(next.from());
  }

  private boolean affordable(List<Visit> visits) {
    Double budget = instance.request().budget();
    return budget == null
        || visits.stream().mapToDouble(visit -> price(visit.candidate())).sum() <= budget + 1e-9;
  }

  /** Whether each visit can be given a step, none before that of the visit before it. */
  private boolean inOrder(List<Visit> visits, int at, int reached) {
    List<Set<String>> sequence = instance.request().sequence();
    if (at == visits.size()) {
      return true;
    }
    List<String> themes = visits.get(at).candidate().document().metadata().texts("category");
    if (sequence.stream().noneMatch(step -> themes.stream().anyMatch(step::contains))) {
      return inOrder(visits, at + 1, reached);
    }
    for (int step = reached; step < sequence.size(); step++) {
      if (themes.stream().anyMatch(sequence.get(step)::contains) && inOrder(visits, at + 1, step)) {
        return true;
      }
    }
    return false;
  }

  private static double price(Candidate candidate) {
    return candidate.document().metadata().number("price_max").orElse(0);
  }

  private static GeoPoint position(Visit visit) {
    Document document = visit.candidate().document();
    return document.places().isEmpty() ? null : document.places().getFirst().point();
  }

  private Duration fromStart(Visit visit) {
    GeoPoint start = instance.request().start();
    return start == null
        ? Duration.ZERO
        : Duration.ofMinutes(Instances.TRAVEL.between(start, position(visit)).minutes());
  }

  private static Duration way(Visit from, Visit to) {
    return Duration.ofMinutes(Instances.TRAVEL.between(position(from), position(to)).minutes());
  }

  private double worth(List<Visit> visits) {
    Weights weights = instance.weights();
    double worth = 0;
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      boolean known = visit.candidate().document().metadata().number("price_max").isPresent();
      boolean discounted = instance.request().budget() != null && !known;
      double gain = visit.candidate().relevance() * (discounted ? weights.unknownPrice() : 1);
      Instant kept = instance.request().kept().get(visit.candidate().id());
      worth +=
          kept == null
              ? gain
              : (gain + Outing.KEPT) * (kept.equals(visit.from()) ? 1 : Slots.MOVED);
      boolean fresh = i == 0 || visits.get(i - 1).day() < visit.day();
      Duration way = fresh ? fromStart(visit) : way(visits.get(i - 1), visit);
      worth -= weights.travelHour() * way.toMinutes() / 60;
      List<Visit> before = visits.subList(0, i);
      worth -= before.stream().anyMatch(other -> sameVenue(other, visit)) ? weights.sameVenue() : 0;
      worth -= before.stream().anyMatch(other -> sameTheme(other, visit)) ? weights.sameTheme() : 0;
    }
    for (int day = 0; day < instance.request().days().size(); day++) {
      int index = day;
      List<Visit> ofDay = visits.stream().filter(visit -> visit.day() == index).toList();
      if (!ofDay.isEmpty()) {
        worth -= leastTrouble(ofDay, day, 0, new ArrayList<>());
      }
    }
    return worth;
  }

  /** Of one name, or at one position. */
  private static boolean sameVenue(Visit a, Visit b) {
    if (position(a) == null || position(b) == null) {
      return false;
    }
    String name = a.candidate().document().places().getFirst().name();
    return position(a).equals(position(b))
        || name.equals(b.candidate().document().places().getFirst().name());
  }

  private static boolean sameTheme(Visit a, Visit b) {
    return a.candidate()
        .document()
        .metadata()
        .texts("category")
        .equals(b.candidate().document().metadata().texts("category"));
  }

  /** The least cost of waiting and missed meals, over all times of meals. */
  private double leastTrouble(List<Visit> visits, int day, int meal, List<Eaten> eaten) {
    TimeWindow window = instance.request().days().get(day);
    if (meal == Instances.MEALS.size()) {
      double waited = waiting(visits, window, eaten);
      return Double.isInfinite(waited) ? waited : waited * instance.weights().waitHour() / 60;
    }
    Meal due = Instances.MEALS.get(meal);
    var date = window.from().atZone(ZoneOffset.UTC).toLocalDate();
    Instant from = date.atTime(due.from()).toInstant(ZoneOffset.UTC);
    Instant to = date.atTime(due.to()).toInstant(ZoneOffset.UTC);
    if (window.from().isAfter(from) || to.isAfter(window.to())) {
      return leastTrouble(visits, day, meal + 1, eaten);
    }
    double least = instance.weights().missedMeal() + leastTrouble(visits, day, meal + 1, eaten);
    for (Instant at = from; !at.plus(due.length()).isAfter(to); at = at.plus(STEP)) {
      eaten.add(new Eaten(at, at.plus(due.length())));
      least = Math.min(least, leastTrouble(visits, day, meal + 1, eaten));
      eaten.removeLast();
    }
    return least;
  }

  /** Minutes waited between visits; infinite when meals or ways do not fit. */
  private double waiting(List<Visit> visits, TimeWindow window, List<Eaten> eaten) {
    double waited = 0;
    int placed = 0;
    for (int i = 0; i <= visits.size(); i++) {
      Instant from = i == 0 ? window.from() : visits.get(i - 1).to();
      Instant to = i == visits.size() ? window.to() : visits.get(i).from();
      Duration way =
          i == visits.size()
              ? Duration.ZERO
              : i == 0 ? fromStart(visits.getFirst()) : way(visits.get(i - 1), visits.get(i));
      List<Eaten> within =
          eaten.stream().filter(e -> !e.from().isBefore(from) && !e.to().isAfter(to)).toList();
      placed += within.size();
      if (!wayFits(from, to, way, within)) {
        return Double.POSITIVE_INFINITY;
      }
      if (i > 0 && i < visits.size()) {
        waited += Duration.between(from, to).toMinutes() - way.toMinutes();
        waited -=
            within.stream().mapToLong(e -> Duration.between(e.from(), e.to()).toMinutes()).sum();
      }
    }
    return placed == eaten.size() ? waited : Double.POSITIVE_INFINITY;
  }

  private static boolean wayFits(Instant from, Instant to, Duration way, List<Eaten> within) {
    Instant free = from;
    for (Eaten meal : within) {
      if (!free.plus(way).isAfter(meal.from())) {
        return true;
      }
      free = meal.to();
    }
    return !free.plus(way).isAfter(to);
  }
}
