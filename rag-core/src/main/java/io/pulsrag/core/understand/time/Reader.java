package io.pulsrag.core.understand.time;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one text: finds the expressions, chooses among overlapping ones, and merges them
 * into a constraint.
 */
final class Reader {

  /** An expression that stays, before it is turned into words. */
  record Found(int first, int last, Time time, List<Span> spans) {}

  private final Language language;
  private final ZoneId zone;
  private final Context context;
  private final Wording wording;

  Reader(Language language, TimeSettings settings, String text, Clock clock) {
    this.language = language;
    this.zone = clock.getZone();
    var tokens = Tokens.of(text);
    language.correct(tokens);
    this.context =
        new Context(
            tokens, LocalDateTime.ofInstant(clock.instant(), zone), zone, settings, new Budget());
    this.wording = new Wording(language.locale(), context.now());
  }

  List<TimeExpression> expressions() {
    return found().stream().map(this::expression).toList();
  }

  TimeConstraint constraint(@Nullable TimeConstraint earlier) {
    var found = found();
    if (found.isEmpty()) {
      return TimeConstraint.none();
    }
    var frame =
        earlier == null || !earlier.isPresent() ? null : Resolver.spans(earlier.windows(), zone);
    var merged = new Merger(language, context, frame).merge(found);
    return new TimeConstraint(
        Resolver.windows(merged, zone),
        wording.of(merged),
        found.stream().map(this::expression).toList());
  }

  private TimeExpression expression(Found found) {
    var tokens = context.tokens();
    var time = found.time();
    var others = new ArrayList<TimeReading>();
    for (var other : time.others()) {
      var spans = Resolver.spans(other, context);
      if (!spans.isEmpty() && !spans.equals(found.spans())) {
        others.add(reading(other, spans));
      }
    }
    return new TimeExpression(
        tokens.start(found.first()),
        tokens.end(found.last() - 1),
        time.is(Time.EXCLUDED),
        reading(time, found.spans()),
        time.is(Time.EVERY) ? Recurrences.of(time, found.spans()) : null,
        others);
  }

  private TimeReading reading(Time time, List<Span> spans) {
    return new TimeReading(Resolver.windows(spans, zone), time.grain(), wording.of(spans));
  }

  private List<Found> found() {
    var items = new ArrayList<>(Chart.times(language.trie(), context));
    items.sort(
        Comparator.comparingInt((Chart.Item item) -> item.start() - item.end())
            .thenComparingInt(item -> -item.weight())
            .thenComparingInt(Chart.Item::start));
    var taken = new boolean[context.tokens().size()];
    var found = new ArrayList<Found>();
    for (var item : items) {
      var time = (Time) item.meaning();
      if (!free(taken, item) || !complete(item, time)) {
        continue;
      }
      if (!language.guard().admits(context.tokens(), item.start(), item.end(), time)) {
        java.util.Arrays.fill(taken, item.start(), item.end(), true);
      } else {
        var spans = Resolver.spans(time, context);
        if (!spans.isEmpty()) {
          java.util.Arrays.fill(taken, item.start(), item.end(), true);
          found.add(new Found(item.start(), item.end(), time, spans));
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::first));
    return found;
  }

  private static boolean free(boolean[] taken, Chart.Item item) {
    for (int i = item.start(); i < item.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the expression says enough to stand alone. */
  private boolean complete(Chart.Item item, Time time) {
    return !time.is(Time.PARTIAL) && (!time.is(Time.LATENT) || wholeText(item));
  }

  private boolean wholeText(Chart.Item item) {
    for (int i = 0; i < context.tokens().size(); i++) {
      if ((i < item.start() || i >= item.end())
          && (context.tokens().isLetters(i) || context.tokens().isNumber(i))) {
        return false;
      }
    }
    return true;
  }
}
