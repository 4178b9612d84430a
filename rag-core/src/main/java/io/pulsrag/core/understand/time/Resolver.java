package io.pulsrag.core.understand.time;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.understand.time.Series.Once;
import io.pulsrag.core.understand.time.Series.Union;
import io.pulsrag.core.understand.time.Series.Within;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses which occurrences an expression means, and moves between wall clock and instants. */
final class Resolver {
  /** More occurrences than any horizon of days holds; bounds the unfolding of short cycles. */
  private static final int MOST = 400;

  private static final int FAR_YEARS = 2;

  /** The first hour that is rather in the morning when its half of the day is not said. */
  private static final int FIRST_MORNING_HOUR = 9;

  private Resolver() {}

  /** What is meant, in order and apart from each other; empty when there is no such time. */
  static List<Span> spans(Time time, Context context) {
    var spans = new ArrayList<Span>();
    collect(time, time.series(), context, spans);
    return union(spans);
  }

  private static void collect(Time time, Series series, Context context, List<Span> out) {
    if (series instanceof Union union) {
      union.parts().forEach(part -> collect(time, part, context, out));
      return;
    }
    if (time.is(Time.EACH) && series instanceof Within within && !time.is(Time.EVERY)) {
      var frame = within.outer().nearest(context.now());
      if (frame != null) {
        inside(within.inner(), frame).stream()
            .filter(s -> !s.from().isBefore(frame.from()))
            .forEach(out::add);
      }
      return;
    }
    if (time.is(Time.EVERY)) {
      out.addAll(inside(series, horizon(series, context)));
      return;
    }
    boolean notToday = time.form() == Form.WEEKDAY && !context.settings().weekdayMayBeToday();
    var chosen =
        notToday || time.is(Time.NOT_NOW)
            ? series.from(context.now())
            : series.currentOrNext(context.now());
    if (chosen != null
        && series instanceof Within
        && chosen.from().isAfter(context.now().plusYears(FAR_YEARS))) {
      // "dimanche 13 avril" said in summer is the one of last spring rather than one in six years.
      var past = series.before(context.now());
      chosen = past != null && past.from().isAfter(context.now().minusYears(1)) ? past : chosen;
    }
    if (chosen == null && (time.form() == Form.HOLIDAY || !(series instanceof Series.Periodic))) {
      chosen = series.before(context.now());
    }
    if (chosen != null && !chosen.isEmpty()) {
      out.add(time.is(Time.TWELVE_HOURS) ? awake(chosen, context) : chosen);
    }
  }

  /** "saturday at 8" without its half of the day is said of the evening, "at 10" of the morning. */
  private static Span awake(Span span, Context context) {
    int hour = span.from().getHour();
    boolean early = hour > 0 && hour < FIRST_MORNING_HOUR;
    return early && !context.settings().ducklingCounting()
        ? new Span(span.from().plusHours(12), span.to().plusHours(12))
        : span;
  }

  private static Span horizon(Series series, Context context) {
    if (series instanceof Within within && !(within.outer() instanceof Series.Periodic)) {
      var outer = within.outer().nearest(context.now());
      if (outer != null && within.outer() instanceof Once) {
        return outer;
      }
    }
    return new Span(context.now(), context.now().plus(context.settings().horizon()));
  }

  /** The occurrences that overlap {@code frame}, each clipped to nothing. */
  static List<Span> inside(Series series, Span frame) {
    if (series instanceof Union union) {
      var all = new ArrayList<Span>();
      union.parts().forEach(part -> all.addAll(inside(part, frame)));
      return union(all);
    }
    var spans = new ArrayList<Span>();
    var current = frame.openStart() ? null : series.before(frame.from());
    if (current != null && current.to().isAfter(frame.from())) {
      spans.add(current);
    }
    var next = frame.openStart() ? null : series.from(frame.from());
    while (next != null && next.from().isBefore(frame.to()) && spans.size() < MOST) {
      spans.add(next);
      next = series.from(next.from().plusNanos(1));
    }
    return spans;
  }

  /** In order, touching and overlapping ones joined. */
  static List<Span> union(List<Span> spans) {
    if (spans.size() < 2) {
      return List.copyOf(spans);
    }
    var sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
    var out = new ArrayList<Span>();
    for (var span : sorted) {
      var last = out.isEmpty() ? null : out.getLast();
      if (last != null && !span.from().isAfter(last.to())) {
        out.set(
            out.size() - 1,
            new Span(last.from(), span.to().isAfter(last.to()) ? span.to() : last.to()));
      } else {
        out.add(span);
      }
    }
    return out;
  }

  static List<Span> intersection(List<Span> a, List<Span> b) {
    var out = new ArrayList<Span>();
    for (var x : a) {
      for (var y : b) {
        if (x.overlaps(y)) {
          out.add(x.clip(y));
        }
      }
    }
    return union(out);
  }

  static List<Span> without(List<Span> spans, List<Span> holes) {
    var left = new ArrayList<>(spans);
    for (var hole : holes) {
      var next = new ArrayList<Span>();
      for (var span : left) {
        if (!span.overlaps(hole)) {
          next.add(span);
          continue;
        }
        if (span.from().isBefore(hole.from())) {
          next.add(new Span(span.from(), hole.from()));
        }
        if (hole.to().isBefore(span.to())) {
          next.add(new Span(hole.to(), span.to()));
        }
      }
      left = next;
    }
    return left;
  }

  static List<TimeWindow> windows(List<Span> spans, ZoneId zone) {
    var windows = new ArrayList<TimeWindow>(spans.size());
    for (var span : spans) {
      var from = span.openStart() ? Instant.MIN : ZonedDateTime.of(span.from(), zone).toInstant();
      // An hour that comes twice in autumn is inside until its second end.
      var to =
          span.openEnd()
              ? Instant.MAX
              : ZonedDateTime.of(span.to(), zone).withLaterOffsetAtOverlap().toInstant();
      if (from.isBefore(to)) {
        windows.add(new TimeWindow(from, to));
      }
    }
    return windows;
  }

  static List<Span> spans(List<TimeWindow> windows, ZoneId zone) {
    return windows.stream().map(w -> new Span(local(w.from(), zone), local(w.to(), zone))).toList();
  }

  private static LocalDateTime local(Instant instant, ZoneId zone) {
    return instant.equals(Instant.MIN)
        ? LocalDateTime.MIN
        : instant.equals(Instant.MAX) ? LocalDateTime.MAX : LocalDateTime.ofInstant(instant, zone);
  }
}
