package io.pulsrag.examples.events.plan;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.PlanChange.Wish;
import io.pulsrag.geo.itinerary.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of time of a plan that is changed. */
final class PlanTimes {

  /** "Plus tard" is by so much. */
  private static final Duration SHIFT = Duration.ofHours(1);

  private static final Duration SHORTEST = Duration.ofHours(1);

  private final Assistant assistant;

  PlanTimes(Assistant assistant) {
    this.assistant = assistant;
  }

  When read(Understood before, PlanTurn turn, List<TimeWindow> days) {
    When said = turn.whole().constraints().when();
    boolean other = turn.is(Wish.LATER) || turn.is(Wish.EARLIER) || turn.is(Wish.REMOVE);
    if (said != null && !other && !turn.hours().isSaid()) {
      return When.of(days, said.reading());
    }
    return EventPlanner.dated(before, days, assistant.zone());
  }

  List<TimeWindow> days(EventPlan plan, PlanTurn turn, List<PlanNote> notes) {
    List<TimeWindow> before = plan.brief().days();
    if (turn.hours().isSaid()) {
      return cut(before, turn.hours(), notes);
    }
    if (turn.is(Wish.LATER) || turn.is(Wish.EARLIER)) {
      return shifted(plan, turn.is(Wish.LATER), notes);
    }
    When said = turn.alone().constraints().when();
    When when = turn.whole().constraints().when();
    if (said == null || when == null) {
      return before;
    }
    PlanDays calendar = new PlanDays(assistant.zone(), assistant.now(turn.question()));
    if (turn.is(Wish.REMOVE)) {
      return without(before, calendar.of(said), notes);
    }
    List<TimeWindow> days =
        calendar.clipped(calendar.of(when), when, NearestTime.part(turn.question().text()));
    if (days.isEmpty()) {
      notes.add(PlanNote.of(EventPlanner.REFUSED + "past"));
      return before;
    }
    boolean child = Guests.of(turn.whole()).withChild();
    List<TimeWindow> same = calendar.sameHours(days, before);
    return child && !EventPlanner.names(turn.question(), "evening") ? calendar.early(same) : same;
  }

  /** The same days from an hour, to an hour, or both. */
  private List<TimeWindow> cut(List<TimeWindow> before, PlanHours hours, List<PlanNote> notes) {
    List<TimeWindow> cut = new PlanDays(assistant.zone(), Instant.EPOCH).between(before, hours);
    if (cut.isEmpty()) {
      notes.add(PlanNote.of("change.noroom"));
      return before;
    }
    return cut;
  }

  /** "Sans dimanche": the days without some; a part of a day is nothing that can be left out. */
  private List<TimeWindow> without(
      List<TimeWindow> before, List<TimeWindow> refused, List<PlanNote> notes) {
    List<TimeWindow> left =
        before.stream().filter(day -> !sameDates(List.of(day), refused)).toList();
    if (left.isEmpty() || left.equals(before)) {
      notes.add(PlanNote.of("change.unseen"));
      return before;
    }
    return left;
  }

  /**
   * The same days from an hour after their first stop, or to an hour before the end of the last.
   */
  private static List<TimeWindow> shifted(EventPlan plan, boolean later, List<PlanNote> notes) {
    List<TimeWindow> shifted = new ArrayList<>();
    for (TimeWindow day : plan.brief().days()) {
      List<Stop> stops =
          plan.itinerary().stops().stream()
              .filter(stop -> day.overlaps(new TimeWindow(stop.arrive(), stop.leave())))
              .toList();
      Instant from = stops.isEmpty() || !later ? day.from() : stops.getFirst().arrive().plus(SHIFT);
      Instant to = stops.isEmpty() || later ? day.to() : stops.getLast().leave().minus(SHIFT);
      if (!from.plus(SHORTEST).isAfter(to)) {
        shifted.add(new TimeWindow(from, to));
      }
    }
    if (shifted.isEmpty()) {
      notes.add(PlanNote.of("change.noroom"));
      return plan.brief().days();
    }
    return shifted;
  }

  boolean sameDates(List<TimeWindow> days, List<TimeWindow> before) {
    PlanDays calendar = new PlanDays(assistant.zone(), Instant.EPOCH);
    return days.stream()
        .map(day -> calendar.night(day.from()))
        .anyMatch(
            date -> before.stream().anyMatch(other -> calendar.night(other.from()).equals(date)));
  }
}
