package io.pulsrag.core.understand.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Occurrences on the calendar, endless in both directions or only a few: all Saturdays, every 14
 * July, the mornings, one given week. Expressions are built by combining series; only the last step
 * asks which occurrence is meant.
 */
interface Series {

  /**
   * "quarter past 3pm gmt until 5pm" piles up three; each more multiplies the work by about six.
   */
  int MOST_NESTED = 3;

  /**
   * The first occurrence that begins at {@code time} or later, or null when there is none within
   * the search bounds.
   */
  @Nullable Span from(LocalDateTime time);

  /** The last occurrence that begins before {@code time}, or null. */
  @Nullable Span before(LocalDateTime time);

  /** The occurrence under way at {@code now} if there is one, else the next. */
  default @Nullable Span currentOrNext(LocalDateTime now) {
    var current = before(now.plusNanos(1));
    return current != null && current.to().isAfter(now) ? current : from(now);
  }

  /** The one future occurrence to take, falling back to the last past one. */
  default @Nullable Span nearest(LocalDateTime now) {
    var next = currentOrNext(now);
    return next != null ? next : before(now);
  }

  /** How many mappings stand on each other; each multiplies the work of a search. */
  default int nesting() {
    return 0;
  }

  /**
   * Each occurrence of {@code base} turned into another stretch; nothing when more mappings are
   * piled up than words mean.
   */
  static Series mapped(Series base, Function<Span, @Nullable Span> map) {
    return base.nesting() < MOST_NESTED ? new Mapped(base, map) : new Union(List.of());
  }

  /** Exactly one stretch. */
  record Once(Span span) implements Series {
    @Override
    public @Nullable Span from(LocalDateTime time) {
      return span.from().isBefore(time) ? null : span;
    }

    @Override
    public @Nullable Span before(LocalDateTime time) {
      return span.from().isBefore(time) ? span : null;
    }
  }

  /**
   * What happens in each day, week, month, year.
   *
   * @param period the grain that repeats
   * @param inPeriod from the first day of a period to its occurrences in order, perhaps none
   */
  record Periodic(TimeGrain period, Function<LocalDate, List<Span>> inPeriod) implements Series {
    /** Leap days are eight years apart around 1900 and 2100; tables of holidays may have gaps. */
    private static final int LOOK = 12;

    private static final int LAST_YEAR = 9_000;

    @Override
    public @Nullable Span from(LocalDateTime time) {
      var start = period.plus(period.floor(time), -1);
      for (int i = 0; i < LOOK + 2 && Math.abs(start.getYear()) < LAST_YEAR; i++) {
        for (var span : inPeriod.apply(start.toLocalDate())) {
          if (!span.from().isBefore(time)) {
            return span;
          }
        }
        start = period.plus(start, 1);
      }
      return null;
    }

    @Override
    public @Nullable Span before(LocalDateTime time) {
      var start = period.floor(time);
      for (int i = 0; i < LOOK + 2 && Math.abs(start.getYear()) < LAST_YEAR; i++) {
        var spans = inPeriod.apply(start.toLocalDate());
        for (int k = spans.size() - 1; k >= 0; k--) {
          if (spans.get(k).from().isBefore(time)) {
            return spans.get(k);
          }
        }
        start = period.plus(start, -1);
      }
      return null;
    }
  }

  /** Whole grains: every hour, every week. */
  record Cycle(TimeGrain grain) implements Series {
    @Override
    public Span from(LocalDateTime time) {
      var floor = grain.floor(time);
      return Span.of(grain, floor.equals(time) ? time : grain.plus(floor, 1));
    }

    @Override
    public Span before(LocalDateTime time) {
      return Span.of(grain, time.minusNanos(1));
    }
  }

  /** The occurrences of {@code inner} that begin inside an occurrence of {@code outer}. */
  record Within(Series inner, Series outer, Budget budget) implements Series {
    /**
     * Enough for a weekday to meet a date: the Gregorian calendar brings each pair back within 12
     * years, leap days within 40.
     */
    private static final int LOOK = 60;

    /** What happens every day is in one of a few days, or in none. */
    private static final int LOOK_DAILY = 4;

    /** "samedi à 8 heures du soir": the rarer of the two leads the search. */
    private boolean innerLeads() {
      return daily(outer) && !daily(inner);
    }

    private boolean holds(Span span) {
      var frame = outer.before(span.from().plusNanos(1));
      return frame != null && span.from().isBefore(frame.to());
    }

    private @Nullable Span fromInner(LocalDateTime time) {
      var span = inner.from(time);
      for (int i = 0; i < LOOK_DAILY && span != null && budget.spend(); i++) {
        if (holds(span)) {
          return span;
        }
        span = inner.from(span.from().plusNanos(1));
      }
      return null;
    }

    private @Nullable Span beforeInner(LocalDateTime time) {
      var span = inner.before(time);
      for (int i = 0; i < LOOK_DAILY && span != null && budget.spend(); i++) {
        if (holds(span)) {
          return span;
        }
        span = inner.before(span.from());
      }
      return null;
    }

    private int look() {
      return daily(inner) ? LOOK_DAILY : LOOK;
    }

    private static boolean daily(Series series) {
      return series instanceof Periodic periodic
          ? periodic.period() == TimeGrain.DAY
          : series instanceof Within within && daily(within.outer()) && daily(within.inner());
    }

    @Override
    public int nesting() {
      return Math.max(inner.nesting(), outer.nesting());
    }

    @Override
    public @Nullable Span from(LocalDateTime time) {
      if (innerLeads()) {
        return fromInner(time);
      }
      var frame = outer.currentOrNext(time);
      for (int i = 0; i < look() && frame != null && budget.spend(); i++) {
        var found = inner.from(frame.from().isBefore(time) ? time : frame.from());
        if (found != null && found.from().isBefore(frame.to())) {
          return found;
        }
        frame = outer.from(frame.from().plusNanos(1));
      }
      return null;
    }

    @Override
    public @Nullable Span before(LocalDateTime time) {
      if (innerLeads()) {
        return beforeInner(time);
      }
      var frame = outer.before(time);
      for (int i = 0; i < look() && frame != null && budget.spend(); i++) {
        var found = inner.before(frame.to().isAfter(time) ? time : frame.to());
        if (found != null && !found.from().isBefore(frame.from())) {
          return found;
        }
        frame = outer.before(frame.from());
      }
      return null;
    }
  }

  /**
   * Each occurrence of {@code base} turned into another stretch that begins at or near it; null
   * leaves it out.
   */
  record Mapped(Series base, Function<Span, @Nullable Span> map) implements Series {
    private static final int LOOK = 24;

    @Override
    public int nesting() {
      return base.nesting() + 1;
    }

    @Override
    public @Nullable Span from(LocalDateTime time) {
      var frame = base.before(time);
      if (frame == null) {
        frame = base.from(time);
      }
      // Shifts may move an occurrence across its neighbours, so the search begins two occurrences
      // early.
      for (int i = 0; i < 2 && frame != null; i++) {
        var earlier = base.before(frame.from());
        if (earlier == null) {
          break;
        }
        frame = earlier;
      }
      for (int i = 0; i < LOOK && frame != null; i++) {
        var mapped = map.apply(frame);
        if (mapped != null && !mapped.from().isBefore(time)) {
          return mapped;
        }
        frame = base.from(frame.from().plusNanos(1));
      }
      return null;
    }

    @Override
    public @Nullable Span before(LocalDateTime time) {
      var frame = base.from(time);
      if (frame == null) {
        frame = base.before(time);
      }
      for (int i = 0; i < 2 && frame != null; i++) {
        var later = base.from(frame.from().plusNanos(1));
        if (later == null) {
          break;
        }
        frame = later;
      }
      for (int i = 0; i < LOOK && frame != null; i++) {
        var mapped = map.apply(frame);
        if (mapped != null && mapped.from().isBefore(time)) {
          return mapped;
        }
        frame = base.before(frame.from());
      }
      return null;
    }
  }

  /** Several that are all meant: Saturday and Sunday. As a series, the earliest of them. */
  record Union(List<Series> parts) implements Series {
    public Union {
      parts = List.copyOf(parts);
    }

    @Override
    public int nesting() {
      return parts.stream().mapToInt(Series::nesting).max().orElse(0);
    }

    @Override
    public @Nullable Span from(LocalDateTime time) {
      Span best = null;
      for (var part : parts) {
        var span = part.from(time);
        if (span != null && (best == null || span.from().isBefore(best.from()))) {
          best = span;
        }
      }
      return best;
    }

    @Override
    public @Nullable Span before(LocalDateTime time) {
      Span best = null;
      for (var part : parts) {
        var span = part.before(time);
        if (span != null && (best == null || span.from().isAfter(best.from()))) {
          best = span;
        }
      }
      return best;
    }
  }
}
