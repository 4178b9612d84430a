package io.pulsrag.geo.itinerary;

import io.pulsrag.core.TimeWindow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one plan: what follows what, and what a tour is worth. Immutable. */
final class Problem {

  /** A meal on one day, in minutes since the epoch. */
  record DueMeal(Meal meal, long from, long to, long length) {}

  private static final int STEP = 5;

  final List<Outing> outings;
  final ItineraryRequest request;
  final List<List<DueMeal>> meals;
  private final Weights weights;
  private final long[] begins;
  private final long[] ends;
  private final Leg[][] legs;
  private final @Nullable Leg[] first;
  private final boolean[][] sameVenue;
  private final boolean[][] sameTheme;
  private final int[] steps;
  private final double budget;

  Problem(
      List<Outing> outings,
      ItineraryRequest request,
      List<Meal> meals,
      Weights weights,
      TravelTimes travel,
      ZoneId zone) {
    this.outings = outings;
    this.request = request;
    this.weights = weights;
    budget = request.budget() == null ? Double.POSITIVE_INFINITY : request.budget() + 1e-9;
    int days = request.days().size();
    begins = new long[days];
    ends = new long[days];
    List<List<DueMeal>> due = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      TimeWindow window = request.days().get(day);
      begins[day] = Slots.ceiling(window.from());
      ends[day] = window.to().getEpochSecond() / 60;
      due.add(due(meals, begins[day], ends[day], window.from().atZone(zone).toLocalDate(), zone));
    }
    this.meals = List.copyOf(due);
    int size = outings.size();
    legs = new Leg[size][size];
    first = new Leg[size];
    sameVenue = new boolean[size][size];
    sameTheme = new boolean[size][size];
    steps = new int[size];
    for (int i = 0; i < size; i++) {
      Outing outing = outings.get(i);
      steps[i] = outing.steps(request.sequence());
      first[i] =
          request.start() == null ? null : travel.between(request.start(), outing.position());
      for (int j = 0; j < size; j++) {
        legs[i][j] = travel.between(outing.position(), outings.get(j).position());
        sameVenue[i][j] = outing.sameVenue(outings.get(j));
        sameTheme[i][j] = outing.sameTheme(outings.get(j));
      }
    }
  }

  private static List<DueMeal> due(
      List<Meal> meals, long begin, long end, LocalDate date, ZoneId zone) {
    List<DueMeal> due = new ArrayList<>();
    for (Meal meal : meals) {
      long from = Slots.ceiling(date.atTime(meal.from()).atZone(zone).toInstant());
      long to = date.atTime(meal.to()).atZone(zone).toEpochSecond() / 60;
      if (begin <= from && to <= end) {
        due.add(new DueMeal(meal, from, to, meal.length().toMinutes()));
      }
    }
    return List.copyOf(due);
  }

  /** The way to an outing from another, or from the start when the other is negative. */
  @Nullable Leg leg(int from, int to) {
    return from < 0 ? first[to] : legs[from][to];
  }

  /** Minutes set aside for a way: whole steps of {@value #STEP}, so that times are round. */
  static long way(@Nullable Leg leg) {
    return leg == null ? 0 : Math.ceilDiv(leg.minutes(), STEP) * (long) STEP;
  }

  long begin(int day) {
    return begins[day];
  }

  /**
   * The tour with one more outing at its end, or null when that breaks a rule.
   *
   * @param mask bits of the meals of the day that are taken before it
   * @param split how many of them are taken before the way
   */
  @Nullable Tour extended(Tour tour, int index, Slot slot, int mask, int split) {
    Outing outing = outings.get(index);
    int day = slot.day();
    boolean fresh = day > tour.day();
    double spent = tour.spent() + outing.cost().to();
    int step = step(tour.step(), index);
    int ofDay = fresh ? 1 : tour.ofDay() + 1;
    if (tour.has(index)
        || day < tour.day()
        || ofDay > request.mostADay()
        || spent > budget
        || step < 0) {
      return null;
    }
    int taken = fresh ? 0 : tour.taken();
    if ((taken & mask) != 0) {
      return null;
    }
    Leg leg = leg(fresh ? -1 : tour.outing(), index);
    long way = way(leg);
    long wait = fresh ? 0 : tour.waited();
    long slack = fresh ? Long.MAX_VALUE : tour.slack();
    long at = fresh ? begins[day] : tour.leave();
    int eaten = 0;
    List<DueMeal> due = meals.get(day);
    for (int i = 0; i < due.size(); i++) {
      if ((mask & 1 << i) == 0) {
        continue;
      }
      at += eaten++ == split ? way : 0;
      DueMeal meal = due.get(i);
      long begin = Math.max(at, meal.from());
      long latest = meal.to() - meal.length();
      if (begin > latest) {
        return null;
      }
      if (!fresh) {
        wait += begin - at;
        slack = Math.min(slack, wait + latest - begin);
      }
      at = begin + meal.length();
    }
    at += eaten == split ? way : 0;
    long begin = Math.max(at, slot.earliest());
    if (begin > slot.latest()) {
      return null;
    }
    wait += fresh ? 0 : begin - at;
    slack = Math.min(slack, wait + slot.latest() - begin);
    double base = fresh ? worth(tour) : tour.base();
    base += outing.gain() * slot.share() - weights.travelHour() * way / 60 - sameness(tour, index);
    return new Tour(
        tour,
        index,
        slot,
        mask,
        split,
        begin + slot.service(),
        wait,
        slack,
        taken | mask,
        tour.used() | 1L << index,
        tour.count() + 1,
        ofDay,
        spent,
        step,
        base);
  }

  /** The step of the sequence that is reached with an outing, or -1 when its own are over. */
  private int step(int reached, int index) {
    int later = steps[index] >>> reached << reached;
    return steps[index] == 0 ? reached : later == 0 ? -1 : Integer.numberOfTrailingZeros(later);
  }

  private double sameness(Tour tour, int index) {
    boolean venue = false;
    boolean theme = false;
    for (Tour at = tour; at != null && at.outing() >= 0; at = at.before()) {
      venue |= sameVenue[at.outing()][index];
      theme |= sameTheme[at.outing()][index];
    }
    return (venue ? weights.sameVenue() : 0) + (theme ? weights.sameTheme() : 0);
  }

  /** What a tour is worth when nothing follows. */
  double worth(Tour tour) {
    if (tour.day() < 0) {
      return 0;
    }
    List<DueMeal> due = meals.get(tour.day());
    int missed = due.size() - Integer.bitCount(tour.taken()) - after(tour).size();
    return settled(tour) - weights.missedMeal() * missed;
  }

  /** What a tour is worth without the meals that may still follow: never less than with them. */
  double settled(Tour tour) {
    return tour.base() - weights.waitHour() * tour.idle() / 60;
  }

  /** The meals taken after the last outing of the last day. */
  List<DueMeal> after(Tour tour) {
    List<DueMeal> taken = new ArrayList<>(2);
    long at = tour.leave();
    List<DueMeal> due = meals.get(tour.day());
    for (int i = 0; i < due.size(); i++) {
      DueMeal meal = due.get(i);
      long begin = Math.max(at, meal.from());
      boolean open = (tour.taken() & 1 << i) == 0;
      if (open && begin + meal.length() <= Math.min(meal.to(), ends[tour.day()])) {
        taken.add(meal);
        at = begin + meal.length();
      }
    }
    return taken;
  }

  /** All tours with one more outing of those allowed, in a fixed order. */
  List<Tour> extensions(Tour tour, long allowed) {
    List<Tour> longer = new ArrayList<>();
    if (tour.count() >= request.maxStops()) {
      return longer;
    }
    for (int i = 0; i < outings.size(); i++) {
      if (tour.has(i) || (allowed & 1L << i) == 0) {
        continue;
      }
      for (Slot slot : outings.get(i).slots()) {
        if (slot.day() >= tour.day()) {
          extend(longer, tour, i, slot);
        }
      }
    }
    return longer;
  }

  private void extend(List<Tour> longer, Tour tour, int index, Slot slot) {
    int all = 1 << meals.get(slot.day()).size();
    for (int mask = 0; mask < all; mask++) {
      for (int split = 0; split <= Integer.bitCount(mask); split++) {
        Tour next = extended(tour, index, slot, mask, split);
        if (next != null) {
          longer.add(next);
        }
      }
    }
  }
}
