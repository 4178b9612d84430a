package io.pulsrag.core.understand.time;

import io.pulsrag.core.understand.time.Series.Once;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times with two ends, or with one end open. */
final class Ranges {

  /** What goes from one time to another already, and is no end of a further range. */
  private static final Set<Form> STRETCHES =
      EnumSet.of(Form.AFTER, Form.BEFORE, Form.RANGE, Form.CLOCK_RANGE);

  private Ranges() {}

  /**
   * From the beginning of {@code a} to the end of {@code b}; null when they are of different kinds.
   */
  static @Nullable Time range(Time a, Time b, Context context) {
    if (a.series() instanceof Series.Union
        || b.series() instanceof Series.Union
        || Combine.unfinished(a)
        || Combine.unfinished(b)
        || a.is(Time.EXCLUDED | Time.EVERY)
        || b.is(Time.EXCLUDED | Time.EVERY)) {
      return null;
    }
    boolean clocks = a.form() == Form.CLOCK && b.form() == Form.CLOCK;
    if (clocks && !b.choosesDay()) {
      return clocks(a, b, context);
    }
    if (STRETCHES.contains(a.form()) || STRETCHES.contains(b.form())) {
      return null;
    }
    if (a.choosesDay() != b.choosesDay() && (a.form() != Form.MOMENT)) {
      return null;
    }
    boolean byTime = a.choosesTimeOfDay() || b.choosesTimeOfDay();
    var grain = a.grain().finerThan(b.grain()) ? a.grain() : b.grain();
    var last = byTime && context.settings().ducklingCounting() ? grain : null;
    // The last beginning before each end, so that "du vendredi 27 au dimanche 29 novembre" is three
    // days.
    var map =
        Series.mapped(
            b.series(),
            end ->
                a.series().before(end.from().plusNanos(1)) instanceof Span from
                    ? stretch(from, end, b, last)
                    : null);
    Series series = map;
    if (a.series() instanceof Once once) {
      var span = to(once.span(), b, last);
      if (span == null) {
        return null;
      }
      series = new Once(span);
    } else if (map.nearest(context.now()) == null) {
      return null;
    }
    int fields =
        (a.fields() | b.fields()) & (Fields.YEAR | Fields.MONTH | Fields.CLOCK | Fields.PART)
            | Fields.MONTH_DAY
            | Fields.WEEKDAY
            | Fields.PERIOD;
    return new Time(series, Form.RANGE, fields, grain, 0, null, List.of());
  }

  private static @Nullable Span stretch(
      Span from, Span end, Time b, @Nullable TimeGrain lastGrain) {
    var to =
        lastGrain != null
            ? lastGrain.plus(end.from(), 1)
            : b.form() == Form.CLOCK ? end.from() : end.to();
    return to.isAfter(from.from()) ? new Span(from.from(), to) : null;
  }

  private static @Nullable Span to(Span from, Time b, @Nullable TimeGrain lastGrain) {
    var end = b.series().from(from.from());
    return end == null ? null : stretch(from, end, b, lastGrain);
  }

  /**
   * From one time on the clock to another; "from 3:30 to 6 pm" takes the half of the day from its
   * end.
   */
  private static @Nullable Time clocks(Time a, Time b, Context context) {
    var grain = a.grain().finerThan(b.grain()) ? a.grain() : b.grain();
    boolean whole = context.settings().ducklingCounting();
    java.util.function.Function<Span, @Nullable Span> map =
        from -> {
          var end = b.series().from(from.from().plusNanos(1));
          if (end == null) {
            return null;
          }
          return new Span(from.from(), whole ? grain.plus(end.from(), 1) : end.from());
        };
    var start = a;
    if (a.is(Time.TWELVE_HOURS) && !b.is(Time.TWELVE_HOURS)) {
      // Of the two hours meant, the one that leaves less than twelve hours to the end.
      var near = Series.mapped(b.series(), end -> a.series().before(end.from()));
      start = a.withSeries(near).without(Time.TWELVE_HOURS);
    }
    var series = Series.mapped(start.series(), map);
    int twelve = a.is(Time.TWELVE_HOURS) && b.is(Time.TWELVE_HOURS) ? Time.TWELVE_HOURS : 0;
    return new Time(
        series, Form.CLOCK_RANGE, a.fields() | Fields.TIME_OF_DAY, grain, twelve, null, List.of());
  }

  /** After {@code edge} begins, or once it is over. */
  static Time after(Time edge, boolean onceOver, Context context) {
    java.util.function.Function<Span, @Nullable Span> map =
        s -> new Span(onceOver ? s.to() : s.from(), LocalDateTime.MAX);
    return open(edge, Form.AFTER, map, context);
  }

  /** Until {@code edge} begins, or until it is over. */
  static Time before(Time edge, boolean throughout, Context context) {
    java.util.function.Function<Span, @Nullable Span> map =
        s -> new Span(LocalDateTime.MIN, throughout ? s.to() : s.from());
    return open(edge, Form.BEFORE, map, context);
  }

  private static Time open(
      Time edge,
      Form form,
      java.util.function.Function<Span, @Nullable Span> map,
      Context context) {
    var chosen = edge.series().nearest(context.now());
    var span = chosen == null ? null : map.apply(chosen);
    var once = new Once(span == null ? new Span(LocalDateTime.MIN, LocalDateTime.MAX) : span);
    return new Time(once, form, 0, edge.grain(), 0, edge, List.of());
  }

  /** An open end inside a day or a longer stretch: "demain soir après 20h". */
  static @Nullable Time bounded(Time open, Time frame, Context context) {
    var edge = open.edge();
    if (edge == null
        || frame.series() instanceof Series.Union
        || (frame.choosesDay() && edge.choosesDay() && frame.grain() == edge.grain())) {
      return null;
    }
    if (!frame.choosesDay() && edge.choosesDay()) {
      return null;
    }
    boolean after = open.form() == Form.AFTER;
    if (!edge.choosesDay() && Combine.longerThanDay(frame)) {
      return Combine.and(eachDay(edge, after), frame, context);
    }
    var map =
        Combine.map(
            frame,
            frame.choosesDay()
                ? frame.choosesTimeOfDay() || edge.choosesTimeOfDay() ? Form.RANGE : Form.PERIOD
                : Form.CLOCK_RANGE,
            edge.grain(),
            span -> after ? tail(edge, span) : head(edge, span));
    if (map.series().nearest(context.now()) == null) {
      return null;
    }
    return map.withFields(frame.fields() | edge.fields());
  }

  /** From a time of the day to midnight, or from midnight to it, every day. */
  private static Time eachDay(Time edge, boolean after) {
    var day = Time.of(Form.DAY, TimeGrain.DAY, new Series.Cycle(TimeGrain.DAY));
    return Combine.map(
            day, Form.CLOCK_RANGE, edge.grain(), s -> after ? tail(edge, s) : head(edge, s))
        .withFields(Fields.TIME_OF_DAY);
  }

  private static @Nullable Span tail(Time edge, Span span) {
    var at = edge.series().from(span.from());
    return at == null || !at.from().isBefore(span.to()) ? null : new Span(at.from(), span.to());
  }

  private static @Nullable Span head(Time edge, Span span) {
    var at = edge.series().from(span.from().plusNanos(1));
    return at == null || at.from().isAfter(span.to()) ? null : new Span(span.from(), at.from());
  }

  /** "après 15h30 mais avant 18h". */
  static @Nullable Time between(Time a, Time b, Context context) {
    var from = a.form() == Form.AFTER ? a : b;
    var to = a.form() == Form.AFTER ? b : a;
    if (from.form() != Form.AFTER
        || to.form() != Form.BEFORE
        || from.edge() == null
        || to.edge() == null) {
      return null;
    }
    return range(from.edge(), to.edge(), context);
  }

  /** From now to the end of {@code edge}, or to its beginning: "d'ici la fin du mois". */
  static @Nullable Time untilFromNow(Time edge, boolean throughout, LocalDateTime now) {
    var chosen = edge.series().currentOrNext(now);
    if (chosen == null) {
      return null;
    }
    var to = throughout ? chosen.to() : chosen.from();
    return to.isAfter(now) ? Calendars.once(Form.MOMENT, edge.grain(), now, to) : null;
  }
}
