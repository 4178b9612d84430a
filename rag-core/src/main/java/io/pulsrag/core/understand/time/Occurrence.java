package io.pulsrag.core.understand.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times made of one chosen occurrence of another: the next, the last, so many days after. */
final class Occurrence {

  private static final int MOST_SEVERAL = 12;
  private static final int SOON_DAYS = 75;

  private Occurrence() {}

  /**
   * So many units after each occurrence, or before it when negative: "le lendemain du 13 février".
   */
  static Time shift(Time base, int count, TimeGrain unit) {
    return Combine.map(
        base,
        base.grain() == TimeGrain.DAY || unit.finerThan(base.grain()) ? Form.DAY : base.form(),
        base.grain(),
        span -> new Span(unit.plus(span.from(), count), unit.plus(span.to(), count)));
  }

  /**
   * The occurrence chosen for {@code time} now, as a time found from now; null when there is none.
   */
  static @Nullable Time pinned(Time time, @Nullable Span span) {
    if (span == null) {
      return null;
    }
    var form =
        time.choosesTimeOfDay()
            ? time.form()
            : time.grain() == TimeGrain.DAY
                    && time.form() != Form.WEEKEND
                    && time.form() != Form.SEASON
                ? Form.DAY
                : Form.PERIOD;
    return new Time(
        new Series.Once(span),
        form,
        time.form() == Form.WEEKDAY ? Fields.DATE : form.fields() | time.fields(),
        time.grain(),
        0,
        null,
        List.of());
  }

  /** The next so many, the one under way counted: "les deux prochains week-ends". */
  static @Nullable Time several(Time time, int count, LocalDateTime now) {
    if (count < 1 || count > MOST_SEVERAL) {
      return null;
    }
    var parts = new ArrayList<Series>();
    var span = time.series().currentOrNext(now);
    while (span != null && parts.size() < count) {
      parts.add(new Series.Once(span));
      span = time.series().from(span.from().plusNanos(1));
    }
    return parts.isEmpty()
        ? null
        : new Time(
            new Series.Union(parts),
            time.form(),
            Fields.DATE | Fields.PERIOD,
            time.grain(),
            0,
            null,
            List.of());
  }

  /** The weekend that holds a day of the month, or else the first after it: "le week-end du 15". */
  static Time weekendOf(Time weekend, int day, LocalDateTime now) {
    var monthDay = Calendars.monthDay(day);
    var inside =
        Series.mapped(
            monthDay.series(),
            s ->
                weekend.series().currentOrNext(s.from()) instanceof Span w && w.holds(s.from())
                    ? w
                    : null);
    var soon = inside.currentOrNext(now);
    var series =
        soon != null && soon.from().isBefore(now.plusDays(SOON_DAYS))
            ? inside
            : Series.mapped(monthDay.series(), s -> weekend.series().currentOrNext(s.from()));
    return new Time(
        series, Form.PERIOD, Fields.DATE | Fields.PERIOD, TimeGrain.DAY, 0, null, List.of());
  }

  /** The last whole occurrence before the next {@code from}, or the first after it. */
  static @Nullable Time beside(Time time, Time from, boolean after, LocalDateTime now) {
    var series = time.series();
    var next =
        Series.mapped(from.series(), s -> after ? series.from(s.to()) : wholeBefore(series, s))
            .nearest(now);
    return next == null
        ? null
        : Time.once(time.form() == Form.WEEKEND ? Form.PERIOD : Form.DAY, time.grain(), next)
            .withFields(Fields.DATE | Fields.PERIOD);
  }

  private static @Nullable Span wholeBefore(Series series, Span frame) {
    var last = series.before(frame.from());
    return last != null && last.to().isAfter(frame.from()) ? series.before(last.from()) : last;
  }

  /** The last occurrence of a day or a longer time: what "since" points back to. */
  static Time lately(Time time, Match m) {
    var last = time.choosesTimeOfDay() ? null : last(time, m.now());
    return last == null ? time : last;
  }

  /** The next occurrence that is not under way. */
  static @Nullable Time next(Time time, LocalDateTime now) {
    return pinned(time, time.series().from(after(now)));
  }

  /** The last occurrence that is over. */
  static @Nullable Time last(Time time, LocalDateTime now) {
    var span = time.series().before(now);
    if (span != null && span.to().isAfter(now)) {
      span = time.series().before(span.from());
    }
    return pinned(time, span);
  }

  /** The occurrence under way, else the next. */
  static @Nullable Time current(Time time, LocalDateTime now) {
    return pinned(time, time.series().currentOrNext(now));
  }

  private static LocalDateTime after(LocalDateTime now) {
    return now.plusNanos(1);
  }

  /**
   * As {@link #shift}, counted from the occurrence that a bare weekday means now: "three weeks from
   * saturday".
   */
  static @Nullable Time shiftFrom(Time base, int count, TimeGrain unit, LocalDateTime now) {
    var fixed =
        base.form() == Form.WEEKDAY || base.form() == Form.MONTH_DAY ? current(base, now) : base;
    return fixed == null ? null : shift(fixed, count, unit);
  }
}
