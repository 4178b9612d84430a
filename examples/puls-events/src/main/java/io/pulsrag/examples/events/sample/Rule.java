package io.pulsrag.examples.events.sample;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a schedule, relative to the moment of use; the package describes the notation.
 * Immutable.
 */
sealed interface Rule {

  /**
   * What the rule gives for a moment, in no promised order; the moment's zone is that of the place.
   */
  Stream<Timing> timings(ZonedDateTime now);

  /**
   * A range of days, weeks or months.
   *
   * @param from first, relative to the present one
   * @param to last, relative to the present one; not before {@code from}
   */
  record Span(int from, int to) {
    public Span {
      if (from > to) {
        throw new IllegalArgumentException(
            "a span must not end before it begins: " + from + ".." + to);
      }
    }

    IntStream steps() {
      return IntStream.rangeClosed(from, to);
    }
  }

  /** A day of a block and its hours; no weekday means any day. */
  record Part(@Nullable DayOfWeek day, Hours hours) {}

  /** The {@code skip}-th block of days, counted from the first that is not over. */
  record Next(int skip, List<Part> parts) implements Rule {
    public Next {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Timing> timings(ZonedDateTime now) {
      DayOfWeek anchor = parts.getFirst().day();
      int stride = anchor == null ? 1 : 7;
      // A block begun within the last week may still be going on.
      LocalDate today = now.toLocalDate();
      LocalDate first =
          anchor == null ? today.minusDays(1) : today.minusDays(7).with(nextOrSame(anchor));
      while (block(first, now).allMatch(timing -> timing.overAt(now.toInstant()))) {
        first = first.plusDays(stride);
      }
      return block(first.plusDays((long) stride * skip), now);
    }

    private Stream<Timing> block(LocalDate first, ZonedDateTime now) {
      return parts.stream()
          .flatMap(
              part -> {
                DayOfWeek day = part.day();
                LocalDate date = day == null ? first : first.with(nextOrSame(day));
                return part.hours().on(date, now.getZone());
              });
    }
  }

  /** Some days of each week. */
  record Weekly(Set<DayOfWeek> days, Hours hours, Span weeks) implements Rule {
    public Weekly {
      days = Set.copyOf(days);
    }

    @Override
    public Stream<Timing> timings(ZonedDateTime now) {
      LocalDate monday = now.toLocalDate().with(previousOrSame(DayOfWeek.MONDAY));
      return weeks
          .steps()
          .mapToObj(monday::plusWeeks)
          .flatMap(week -> days.stream().map(day -> week.with(nextOrSame(day))))
          .flatMap(day -> hours.on(day, now.getZone()));
    }
  }

  /** Each day of a span, but for some weekdays. */
  record Daily(Span span, Hours hours, Set<DayOfWeek> except) implements Rule {
    public Daily {
      except = Set.copyOf(except);
    }

    @Override
    public Stream<Timing> timings(ZonedDateTime now) {
      return span.steps()
          .mapToObj(step -> now.toLocalDate().plus(step, DAYS))
          .filter(day -> !except.contains(day.getDayOfWeek()))
          .flatMap(day -> hours.on(day, now.getZone()));
    }
  }

  /** A weekday of each month: its {@code ordinal}-th, or its last when that is -1. */
  record Monthly(int ordinal, DayOfWeek day, Hours hours, Span months) implements Rule {
    @Override
    public Stream<Timing> timings(ZonedDateTime now) {
      return months
          .steps()
          .mapToObj(step -> YearMonth.from(now).plusMonths(step).atDay(1))
          .map(first -> first.with(dayOfWeekInMonth(ordinal, day)))
          .flatMap(date -> hours.on(date, now.getZone()));
    }
  }
}
