package io.pulsrag.core.generate;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of one document as they concern one question: those still to come, those inside
 * the time asked, and the rhythm they follow. Immutable.
 *
 * @param all every occurrence, in order
 * @param coming those that are not over
 * @param inside those of the coming ones that overlap the time asked, without sessions begun before
 *     it when others begin in it; all of them when none was asked or none overlaps
 */
record Schedule(List<Slot> all, List<Slot> coming, List<Slot> inside) {

  /** An occurrence on the clock of the place. */
  record Slot(ZonedDateTime begin, ZonedDateTime end, boolean endOnly) {

    /** Longest stretch that is still one evening or one day, though it may pass midnight. */
    private static final Duration ONE_DAY = Duration.ofHours(24);

    /** Longest that passes midnight and is still one night. */
    private static final Duration ONE_NIGHT = Duration.ofHours(14);

    /** Shorter than this, only the beginning matters to a visitor. */
    private static final Duration VISIT = Duration.ofHours(4);

    /** From here on, what began at midnight ends with its day. */
    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 45);

    LocalDate day() {
      return begin.toLocalDate();
    }

    /** The last day that it touches. */
    LocalDate lastDay() {
      return end.minusNanos(1).toLocalDate();
    }

    boolean spansDays() {
      Duration length = Duration.between(begin, end);
      return length.compareTo(ONE_DAY) > 0
          || (length.compareTo(ONE_NIGHT) > 0 && !lastDay().equals(day()));
    }

    boolean wholeDay() {
      return begin.toLocalTime().equals(LocalTime.MIDNIGHT)
          && (end.toLocalTime().equals(LocalTime.MIDNIGHT)
              || !end.toLocalTime().isBefore(LAST_OF_DAY));
    }

    /** When it ends on the clock; a minute before midnight means midnight. */
    LocalTime closing() {
      LocalTime time = end.toLocalTime();
      return time.isBefore(LocalTime.of(23, 59)) ? time : LocalTime.MIDNIGHT;
    }

    /** Whether one has to be there from its beginning. */
    boolean isSession() {
      return !endOnly && !openHours() && !spansDays();
    }

    boolean openHours() {
      return Duration.between(begin, end).compareTo(VISIT) > 0 && !spansDays();
    }
  }

  /** The rhythm of a series. */
  enum Rhythm {
    NONE,
    DAILY,
    WEEKLY
  }

  static Schedule of(Card card, @Nullable When when, ZonedDateTime now) {
    ZoneId zone = now.getZone();
    Instant instant = now.toInstant();
    List<Slot> all = new ArrayList<>();
    List<Slot> coming = new ArrayList<>();
    List<Slot> inside = new ArrayList<>();
    for (TimeWindow occurrence : card.occurrences()) {
      Slot slot =
          new Slot(occurrence.from().atZone(zone), occurrence.to().atZone(zone), card.endOnly());
      all.add(slot);
      if (occurrence.to().isAfter(instant)) {
        coming.add(slot);
      }
      if (when != null && when.windows().stream().anyMatch(occurrence::overlaps)) {
        inside.add(slot);
      }
    }
    dropBegun(inside, when);
    List<Slot> insideComing = inside.stream().filter(coming::contains).toList();
    return new Schedule(
        List.copyOf(all),
        List.copyOf(coming),
        !insideComing.isEmpty()
            ? insideComing
            : inside.isEmpty() ? List.copyOf(coming) : List.copyOf(inside));
  }

  /** Of several sessions, those already begun when the asked time begins are of no use. */
  private static void dropBegun(List<Slot> inside, @Nullable When when) {
    if (when == null) {
      return;
    }
    Predicate<Slot> begun =
        slot ->
            when.windows().stream()
                .noneMatch(
                    window ->
                        !slot.begin().toInstant().isBefore(window.from())
                            && slot.begin().toInstant().isBefore(window.to()));
    if (!inside.stream().allMatch(begun)) {
      inside.removeIf(slot -> slot.isSession() && begun.test(slot));
    }
  }

  /** The first occurrence that concerns the question; the last of all when everything is over. */
  Optional<Slot> next() {
    if (!inside.isEmpty()) {
      return Optional.of(inside.getFirst());
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** Whether everything lies behind. */
  boolean over() {
    return !all.isEmpty() && coming.isEmpty();
  }

  /**
   * The rhythm of everything to come: the same hours on every day, or on one day of every week,
   * without a hole, three times at least.
   */
  Rhythm rhythm() {
    if (coming.size() < 3) {
      return Rhythm.NONE;
    }
    Slot first = coming.getFirst();
    long step = ChronoUnit.DAYS.between(first.day(), coming.get(1).day());
    for (int i = 1; i < coming.size(); i++) {
      Slot slot = coming.get(i);
      boolean sameHours =
          slot.begin().toLocalTime().equals(first.begin().toLocalTime())
              && slot.end().toLocalTime().equals(first.end().toLocalTime());
      long days = ChronoUnit.DAYS.between(coming.get(i - 1).day(), slot.day());
      if (!sameHours || days != step || slot.spansDays()) {
        return Rhythm.NONE;
      }
    }
    return step == 1 ? Rhythm.DAILY : step == 7 ? Rhythm.WEEKLY : Rhythm.NONE;
  }
}
