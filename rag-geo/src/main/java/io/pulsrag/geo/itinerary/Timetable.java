package io.pulsrag.geo.itinerary;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.geo.itinerary.Itinerary.Pause;
import io.pulsrag.geo.itinerary.Problem.DueMeal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Gives the outings and meals of a tour their times, so that as little as possible is waited. */
final class Timetable {

  /** A meal that lies further from the outings of its day, in minutes, needs no planning. */
  private static final long NEAR = 60;

  private final Problem problem;
  private final List<Stop> stops = new ArrayList<>();
  private final List<Pause> breaks = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  Timetable(Problem problem, Tour tour) {
    this.problem = problem;
    List<Tour> steps = tour.steps();
    for (int from = 0; from < steps.size(); ) {
      int to = from;
      while (to < steps.size() && steps.get(to).day() == steps.get(from).day()) {
        to++;
      }
      day(steps.subList(from, to));
      from = to;
    }
    breaks.sort(Comparator.comparing(Pause::time));
  }

  List<Stop> stops() {
    return stops;
  }

  List<Pause> breaks() {
    return breaks;
  }

  List<String> missed() {
    return missed;
  }

  private void day(List<Tour> steps) {
    Tour last = steps.getLast();
    List<DueMeal> due = problem.meals.get(last.day());
    long delay = Math.min(last.waited(), last.slack());
    long at = problem.begin(last.day());
    int from = -1;
    for (Tour step : steps) {
      Slot slot = Objects.requireNonNull(step.slot());
      Leg leg = problem.leg(from, step.outing());
      long way = Problem.way(leg);
      List<DueMeal> before = chosen(due, step.meals());
      boolean first = from < 0;
      long arrival = first ? at + way : at;
      for (int i = 0; !first && i < before.size(); i++) {
        arrival += i == step.split() ? way : 0;
        DueMeal meal = before.get(i);
        long begin = Math.max(arrival, meal.from());
        pause(meal, begin);
        arrival = begin + meal.length();
      }
      arrival += !first && step.split() == before.size() ? way : 0;
      long begin =
          first ? step.leave() - slot.service() + delay : Math.max(arrival, slot.earliest());
      if (first) {
        ahead(before, step.split(), begin, way);
      }
      at = begin + slot.service();
      stops.add(stop(step, slot, begin, at, leg));
      from = step.outing();
    }
    List<DueMeal> after = problem.after(last);
    for (DueMeal meal : after) {
      long begin = Math.max(at, meal.from());
      if (begin - at <= NEAR) {
        pause(meal, begin);
      }
      at = begin + meal.length();
    }
    int taken = last.taken();
    for (int i = 0; i < due.size(); i++) {
      if ((taken & 1 << i) == 0 && !after.contains(due.get(i))) {
        missed.add(due.get(i).meal().name());
      }
    }
  }

  /** Meals before the first outing are taken as late as they can be. */
  private void ahead(List<DueMeal> meals, int split, long begin, long way) {
    long until = begin - (split == meals.size() ? way : 0);
    for (int i = meals.size() - 1; i >= 0; i--) {
      DueMeal meal = meals.get(i);
      long end = Math.min(until, meal.to());
      if (until - end <= NEAR) {
        pause(meal, end - meal.length());
      }
      until = end - meal.length() - (i == split ? way : 0);
    }
  }

  private static List<DueMeal> chosen(List<DueMeal> due, int mask) {
    List<DueMeal> chosen = new ArrayList<>();
    for (int i = 0; i < due.size(); i++) {
      if ((mask & 1 << i) != 0) {
        chosen.add(due.get(i));
      }
    }
    return chosen;
  }

  private void pause(DueMeal meal, long begin) {
    breaks.add(
        new Pause(
            meal.meal().name(), new TimeWindow(instant(begin), instant(begin + meal.length()))));
  }

  private Stop stop(
      Tour step, Slot slot, long begin, long end, @org.jspecify.annotations.Nullable Leg leg) {
    Outing outing = problem.outings.get(step.outing());
    return new Stop(
        outing.candidate().document(),
        slot.occurrence(),
        instant(begin),
        instant(end),
        slot.timing(),
        leg,
        outing.cost());
  }

  private static Instant instant(long minute) {
    return Instant.ofEpochSecond(minute * 60);
  }
}
