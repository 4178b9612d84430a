package io.pulsrag.core.understand.time;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times made of one chosen occurrence of another: the next, the last, so many days after. */
final class Occurrence {

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
