package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.geo.itinerary.Stop.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns occurrences into ways to attend.
 *
 * <p>What lasts at most {@link #LONGEST_WHOLE} is attended from begin to end. Longer opening hours
 * are for a visit of an estimated length at any time within; {@link Attendance} may say otherwise.
 * An end within {@link #NO_END} of the begin is no end: an estimated length is set aside. What
 * lasts more than {@link #HOURS_SAID}, or begins by day and ends by day on a later date, says days
 * and no hours: a visit is planned by day, and marked. Where the field {@code end_only} is set,
 * only the end is announced: the last part is attended, and marked.
 *
 * @param zone of local times
 * @param visit estimated length of what does not say
 * @param overrun how far the last outing may end after the time to plan
 * @param weights for the share that unknown hours leave
 */
record Slots(ZoneId zone, Duration visit, Duration overrun, Weights weights) {

  static final Duration LONGEST_WHOLE = Duration.ofMinutes(210);
  static final Duration NO_END = Duration.ofMinutes(10);
  static final Duration HOURS_SAID = Duration.ofHours(20);

  /** Between these hours something is open whose hours are unknown, if it is open at all. */
  private static final LocalTime OPENS = LocalTime.of(10, 0);

  private static final LocalTime CLOSES = LocalTime.of(18, 0);

  /** What ends later was not open all night. */
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  /** What a kept stop that moves to another time keeps of its worth. */
  static final double MOVED = 0.75;

  /**
   * All ways to attend a document, in the order of time.
   *
   * @param kept when an earlier plan attended it, or null
   */
  List<Slot> of(
      Document document, Attendance attendance, List<TimeWindow> days, @Nullable Instant kept) {
    boolean endOnly = document.metadata().flag("end_only").orElse(false);
    List<Slot> slots = new ArrayList<>();
    for (TimeWindow occurrence : document.occurrences()) {
      for (int day = 0; day < days.size(); day++) {
        TimeWindow window = days.get(day);
        if (occurrence.overlaps(window)) {
          if (endOnly) {
            last(slots, occurrence, day, window);
          } else {
            add(slots, occurrence, attendance, day, window);
          }
        }
      }
    }
    return kept == null ? List.copyOf(slots) : kept(slots, ceiling(kept));
  }

  /** The same time as before, and every other for less. */
  private static List<Slot> kept(List<Slot> slots, long begin) {
    List<Slot> kept = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.earliest() <= begin && begin <= slot.latest()) {
        kept.add(slot.beginning(begin));
      }
      kept.add(slot.shared(slot.share() * MOVED));
    }
    return List.copyOf(kept);
  }

  private void last(List<Slot> slots, TimeWindow occurrence, int day, TimeWindow window) {
    long end = Math.ceilDiv(ceiling(occurrence.to()), 5L) * 5;
    long begin = end - visit.toMinutes();
    if (begin >= ceiling(window.from())) {
      slots.add(
          new Slot(
              day,
              begin,
              begin,
              visit.toMinutes(),
              weights.unknownTime(),
              Timing.BEGIN_UNKNOWN,
              occurrence));
    }
  }

  private void add(
      List<Slot> slots, TimeWindow occurrence, Attendance attendance, int day, TimeWindow window) {
    if (isOpen(occurrence) || saysDays(occurrence)) {
      LocalDate date = window.from().atZone(zone).toLocalDate();
      Instant opens = date.atTime(OPENS).atZone(zone).toInstant();
      Instant closes = date.atTime(CLOSES).atZone(zone).toInstant();
      Instant from = later(occurrence.from(), later(window.from(), opens));
      Instant to = sooner(occurrence.to(), sooner(window.to(), closes));
      visit(slots, occurrence, day, from, to, Timing.HOURS_UNKNOWN);
      return;
    }
    Duration length = occurrence.length();
    boolean dropIn =
        switch (attendance) {
          case BY_LENGTH -> length.compareTo(LONGEST_WHOLE) > 0;
          case WHOLE -> false;
          case VISIT -> length.compareTo(visit) > 0;
        };
    if (dropIn) {
      Instant from = later(occurrence.from(), window.from());
      Instant to = sooner(occurrence.to(), window.to().plus(overrun));
      visit(slots, occurrence, day, from, to, Timing.VISIT_ESTIMATED);
      return;
    }
    boolean endless = length.compareTo(NO_END) <= 0;
    Duration service = endless ? visit : length;
    boolean fits =
        !occurrence.from().isBefore(window.from())
            && occurrence.from().isBefore(window.to())
            && !occurrence.from().plus(service).isAfter(window.to().plus(overrun));
    if (fits) {
      long begin = ceiling(occurrence.from());
      slots.add(
          new Slot(
              day,
              begin,
              begin,
              Math.max(1, service.toMinutes()),
              1,
              endless ? Timing.END_ESTIMATED : Timing.ANNOUNCED,
              occurrence));
    }
  }

  private void visit(
      List<Slot> slots, TimeWindow occurrence, int day, Instant from, Instant to, Timing timing) {
    long earliest = Math.ceilDiv(ceiling(from), 5L) * 5;
    long latest = to.getEpochSecond() / 60 - visit.toMinutes();
    if (latest >= earliest) {
      double share = timing == Timing.HOURS_UNKNOWN ? weights.unknownTime() : 1;
      slots.add(new Slot(day, earliest, latest, visit.toMinutes(), share, timing, occurrence));
    }
  }

  private boolean saysDays(TimeWindow occurrence) {
    ZonedDateTime from = occurrence.from().atZone(zone);
    ZonedDateTime to = occurrence.to().atZone(zone);
    boolean overnight =
        to.toLocalDate().isAfter(from.toLocalDate())
            && from.toLocalTime().isBefore(CLOSES)
            && to.toLocalTime().isAfter(NIGHT_ENDS);
    return overnight || occurrence.length().compareTo(HOURS_SAID) > 0;
  }

  private static boolean isOpen(TimeWindow occurrence) {
    return occurrence.from().equals(Instant.MIN) || occurrence.to().equals(Instant.MAX);
  }

  static long ceiling(Instant instant) {
    return Math.ceilDiv(instant.getEpochSecond(), 60);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant sooner(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
