package io.pulsrag.core.understand.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one union of windows out of the expressions of a question. */
final class Merger {
  private final Language language;
  private final Context context;
  private final @Nullable List<Span> earlier;

  Merger(Language language, Context context, @Nullable List<Span> earlier) {
    this.language = language;
    this.context = context;
    this.earlier = earlier;
  }

  List<Span> merge(List<Reader.Found> found) {
    var wanted = new ArrayList<Reader.Found>();
    var unwanted = new ArrayList<Time>();
    for (var f : found) {
      if (f.time().is(Time.EXCLUDED)) {
        unwanted.add(f.time());
      } else {
        wanted.add(f);
      }
    }
    var spans = wanted.isEmpty() ? unsaid() : union(joined(wanted));
    for (var time : unwanted) {
      var holes = new ArrayList<Span>();
      for (var span : spans) {
        holes.addAll(Resolver.inside(time.series(), span));
      }
      spans = Resolver.without(spans, holes);
    }
    return spans;
  }

  private List<Span> unsaid() {
    return earlier != null
        ? earlier
        : List.of(new Span(context.now(), context.now().plus(context.settings().horizon())));
  }

  /** Neighbours that belong together intersected; the rest is wanted side by side. */
  private List<Reader.Found> joined(List<Reader.Found> wanted) {
    var out = new ArrayList<Reader.Found>();
    for (var next : wanted) {
      var before = out.isEmpty() ? null : out.getLast();
      var both = before == null || sideBySide(before, next) ? null : both(before, next);
      if (both == null) {
        out.add(next);
      } else {
        out.set(out.size() - 1, both);
      }
    }
    return out;
  }

  private boolean sideBySide(Reader.Found a, Reader.Found b) {
    if (b.first() - a.last() > 2 || b.first() == a.last()) {
      return false;
    }
    for (int i = a.last(); i < b.first(); i++) {
      if (language.joins(context.tokens().at(i))) {
        return true;
      }
    }
    return false;
  }

  private Reader.@Nullable Found both(Reader.Found a, Reader.Found b) {
    var time = Combine.and(a.time(), b.time(), context);
    var spans = time == null ? List.<Span>of() : Resolver.spans(time, context);
    if (time == null || spans.isEmpty()) {
      spans = Resolver.intersection(a.spans(), b.spans());
      time = b.time().grain().finerThan(a.time().grain()) ? b.time() : a.time();
    }
    return spans.isEmpty() ? null : new Reader.Found(a.first(), b.last(), time, spans);
  }

  private List<Span> union(List<Reader.Found> wanted) {
    var spans = new ArrayList<Span>();
    for (var f : wanted) {
      spans.addAll(inEarlier(f));
    }
    return Resolver.union(spans);
  }

  /**
   * What an expression means after what was said before: a part of the day, or a day of a longer
   * stretch, is looked for there.
   */
  private List<Span> inEarlier(Reader.Found found) {
    var time = found.time();
    if (earlier == null || (time.fields() & (Fields.YEAR | Fields.PERIOD)) != 0) {
      return found.spans();
    }
    boolean dayless = !time.choosesDay();
    var inside = new ArrayList<Span>();
    for (var span : earlier) {
      if (span.openStart() || span.openEnd()) {
        return found.spans();
      }
      var frame =
          new Span(
              TimeGrain.DAY.floor(span.from()),
              TimeGrain.DAY.plus(TimeGrain.DAY.floor(span.to().minusNanos(1)), 1));
      var series = dayless && time.edge() != null ? null : time.series();
      if (series == null) {
        var bounded = Ranges.bounded(time, Time.once(Form.DAY, TimeGrain.DAY, frame), context);
        if (bounded != null) {
          inside.addAll(Resolver.spans(bounded, context));
        }
      } else {
        Resolver.inside(series, frame).stream()
            .filter(s -> !s.from().isBefore(frame.from()))
            .forEach(inside::add);
      }
    }
    return inside.isEmpty() ? found.spans() : inside;
  }
}
