package io.pulsrag.core.understand.time;

import io.pulsrag.core.understand.time.Series.Union;
import io.pulsrag.core.understand.time.Series.Within;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds times out of times. Every method gives null where the result would mean nothing. */
final class Combine {

  private Combine() {}

  /**
   * Both at once: "samedi" and "soir", "22" and "novembre", "lundi" and "de la semaine prochaine".
   */
  static @Nullable Time and(@Nullable Time a, @Nullable Time b, Context context) {
    if (a == null
        || b == null
        || a.is(Time.EXCLUDED) != b.is(Time.EXCLUDED)
        || unfinished(a)
        || unfinished(b)) {
      return null;
    }
    if (open(a)) {
      return open(b) ? Ranges.between(a, b, context) : Ranges.bounded(a, b, context);
    }
    if (open(b)) {
      return Ranges.bounded(b, a, context);
    }
    if (!compatible(a, b)) {
      return null;
    }
    boolean aInner = inner(a, b);
    var inner = aInner ? a : b;
    var outer = aInner ? b : a;
    var series = within(inner, outer, context);
    if (series.nearest(context.now()) == null) {
      return otherwise(a, b, context);
    }
    int twelve =
        inner.is(Time.TWELVE_HOURS) && outer.choosesDay() && !outer.choosesTimeOfDay()
            ? Time.TWELVE_HOURS
            : 0;
    int each = inner.choosesDay() || !longerThanDay(outer) ? 0 : Time.EACH;
    return new Time(
        series,
        joined(inner, outer),
        a.fields() | b.fields(),
        inner.grain(),
        twelve
            | each
            | (a.traits() | b.traits())
                & ~(Time.LATENT | Time.PARTIAL | Time.NOT_NOW | Time.TWELVE_HOURS),
        null,
        List.of());
  }

  /** "next Sunday, December 7": the date chooses among the readings of the weekday. */
  private static @Nullable Time otherwise(Time a, Time b, Context context) {
    for (var other : a.others()) {
      var both = and(other, b, context);
      if (both != null) {
        return both;
      }
    }
    return null;
  }

  /** Whether hours said of it come back on each of its days. */
  static boolean longerThanDay(Time time) {
    return switch (time.form()) {
      case WEEKEND, PERIOD, RANGE, MONTH, SEASON, YEAR -> !time.choosesTimeOfDay();
      case MOMENT -> time.grain().ordinal() >= TimeGrain.DAY.ordinal();
      case HOLIDAY -> time.grain() == TimeGrain.WEEK;
      default -> false;
    };
  }

  /** A season without "ce" or "en" is a word like any other. */
  static boolean unfinished(Time time) {
    return time.is(Time.PARTIAL)
        && (time.form() == Form.SEASON || time.form() == Form.PERIOD || time.form() == Form.YEAR);
  }

  private static boolean open(Time time) {
    return time.form() == Form.AFTER || time.form() == Form.BEFORE;
  }

  private static boolean compatible(Time a, Time b) {
    int both = a.fields() & b.fields();
    if (both == 0) {
      return a.fields() != 0 && b.fields() != 0;
    }
    // "ce soir à 20h": a clock inside a part of the day.
    if (both == Fields.PART || both == Fields.TIME_OF_DAY) {
      return a.form() == Form.CLOCK != (b.form() == Form.CLOCK)
          || rangeInPart(a, b)
          || rangeInPart(b, a);
    }
    // "le mercredi de la semaine de Noël", "lundi des vacances": a day inside a longer stretch.
    if (a.form() == Form.PERIOD
        || b.form() == Form.PERIOD
        || a.form() == Form.SEASON
        || b.form() == Form.SEASON) {
      return both == Fields.PERIOD && a.grain() != b.grain();
    }
    return both == Fields.WEEKDAY
        && (a.form() == Form.HOLIDAY || b.form() == Form.HOLIDAY || weekendDay(a, b));
  }

  private static boolean rangeInPart(Time range, Time part) {
    return range.form() == Form.CLOCK_RANGE && (part.fields() & Fields.CLOCK) == 0;
  }

  private static boolean weekendDay(Time a, Time b) {
    return a.form() == Form.WEEKEND != (b.form() == Form.WEEKEND);
  }

  private static boolean inner(Time a, Time b) {
    if (a.choosesTimeOfDay() != b.choosesTimeOfDay()) {
      return a.choosesTimeOfDay();
    }
    if (a.form() == Form.CLOCK || b.form() == Form.CLOCK) {
      return a.form() == Form.CLOCK;
    }
    if (a.form() == Form.WEEKEND || b.form() == Form.WEEKEND) {
      return b.form() == Form.WEEKEND
          ? a.grain() == TimeGrain.DAY && a.form() != Form.HOLIDAY
          : b.grain() != TimeGrain.DAY;
    }
    if (a.form() == Form.HOLIDAY != (b.form() == Form.HOLIDAY) && a.grain() == b.grain()) {
      return b.form() == Form.HOLIDAY;
    }
    return a.grain() != b.grain()
        ? a.grain().finerThan(b.grain())
        : a.series() instanceof Series.Periodic;
  }

  private static Form joined(Time inner, Time outer) {
    if (inner.form() == Form.CLOCK && outer.form() == Form.PART) {
      return Form.CLOCK;
    }
    if (inner.form() == Form.MONTH_DAY && outer.form() == Form.MONTH) {
      return Form.DATE;
    }
    return inner.form();
  }

  private static Series within(Time inner, Time outer, Context context) {
    if (outer.series() instanceof Union union) {
      return union(
          union.parts().stream()
              .<Series>map(part -> within(inner, outer.withSeries(part), context))
              .toList());
    }
    if (inner.series() instanceof Union union) {
      return union(
          union.parts().stream()
              .<Series>map(part -> within(inner.withSeries(part), outer, context))
              .toList());
    }
    return new Within(inner.series(), outer.series(), context.budget());
  }

  private static Series union(List<Series> parts) {
    return new Union(parts);
  }

  /** One or the other, both wanted: "samedi ou dimanche". */
  static Time either(Time a, Time b) {
    var parts = new ArrayList<Series>();
    for (var time : List.of(a, b)) {
      if (time.series() instanceof Union union) {
        parts.addAll(union.parts());
      } else {
        parts.add(time.series());
      }
    }
    return new Time(
        union(parts),
        a.form(),
        a.fields() | b.fields(),
        a.grain().finerThan(b.grain()) ? a.grain() : b.grain(),
        (a.traits() | b.traits()) & ~(Time.LATENT | Time.PARTIAL),
        null,
        List.of());
  }

  /** The n-th {@code inner} of each {@code outer}, counted from 1; from the end when negative. */
  static @Nullable Time nth(int n, Time inner, Time outer) {
    if (n == 0 || inner.series() instanceof Union || outer.series() instanceof Union) {
      return null;
    }
    var series =
        Series.mapped(
            outer.series(),
            frame ->
                n > 0 ? forward(inner.series(), n, frame) : backward(inner.series(), -n, frame));
    return new Time(
        series,
        inner.form() == Form.WEEKEND ? Form.WEEKEND : Form.DATE,
        Fields.DATE | Fields.WEEKDAY | Fields.PERIOD & outer.fields(),
        inner.grain(),
        0,
        null,
        List.of());
  }

  /** What is left of the stretch meant now without some days: "pas lundi cette semaine". */
  static @Nullable Time without(Time frame, List<Time> days, Context context) {
    var spans = Resolver.spans(frame.firm(), context);
    for (var day : days) {
      var holes = new ArrayList<Span>();
      for (var span : spans) {
        holes.addAll(Resolver.inside(day.series(), span));
      }
      spans = Resolver.without(spans, holes);
    }
    return spans.isEmpty()
        ? null
        : new Time(
            union(spans.stream().<Series>map(Series.Once::new).toList()),
            Form.PERIOD,
            Fields.DATE | Fields.PERIOD,
            TimeGrain.DAY,
            0,
            null,
            List.of());
  }

  /** The first or the second half of a stretch: by months in a year, by whole days else. */
  static @Nullable Time half(int which, Time period) {
    if (which < 1 || which > 2) {
      return null;
    }
    return map(
            period,
            Form.PERIOD,
            TimeGrain.DAY,
            s -> {
              long months = java.time.temporal.ChronoUnit.MONTHS.between(s.from(), s.to());
              var middle =
                  months > 1 && months % 2 == 0
                      ? s.from().plusMonths(months / 2)
                      : s.from()
                          .plusDays(java.time.Duration.between(s.from(), s.to()).toDays() / 2);
              return which == 1 ? new Span(s.from(), middle) : new Span(middle, s.to());
            })
        .withFields(Fields.DATE | Fields.PERIOD);
  }

  private static @Nullable Span forward(Series inner, int n, Span frame) {
    var found = inner.from(frame.from());
    for (int i = 1; i < n && found != null; i++) {
      found = inner.from(found.from().plusNanos(1));
    }
    return found == null || !found.from().isBefore(frame.to()) ? null : found;
  }

  private static @Nullable Span backward(Series inner, int n, Span frame) {
    var found = inner.before(frame.to());
    for (int i = 1; i < n && found != null; i++) {
      found = inner.before(found.from());
    }
    return found == null || found.from().isBefore(frame.from()) ? null : found;
  }

  /** Each occurrence turned into another stretch, as a time of its own kind. */
  static Time map(
      Time base,
      Form form,
      TimeGrain grain,
      java.util.function.Function<Span, @Nullable Span> map) {
    Series series =
        base.series() instanceof Series.Once once && map.apply(once.span()) instanceof Span mapped
            ? new Series.Once(mapped)
            : Series.mapped(base.series(), map);
    return new Time(
        series,
        form,
        form.fields() | base.fields(),
        grain,
        base.traits() & ~(Time.LATENT | Time.PARTIAL),
        null,
        List.of());
  }
}
