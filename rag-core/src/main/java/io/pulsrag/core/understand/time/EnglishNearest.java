package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.DAY;

import org.jspecify.annotations.Nullable;

/**
 * Days near another and stretches from a day on, in English: "the closest monday to", "for 10 days
 * from".
 */
final class EnglishNearest {

  private EnglishNearest() {}

  static void addTo(RuleBook book) {
    closest(book);
    lasting(book);
  }

  private static void closest(RuleBook book) {
    book.rule(
        "(the )?(closest|nearest) <anyday> to (the )?<daylike>",
        m -> close(1, m.time(0), m.time(1), m));
    book.rule(
        "(the )?<ord> (closest|nearest) <anyday> to (the )?<daylike>",
        m -> close(m.number(0), m.time(1), m.time(2), m));
  }

  private static @Nullable Time close(int n, Time wanted, Time to, Match m) {
    var target = to.series().nearest(m.now());
    if (target == null || n > 20) {
      return null;
    }
    var before = wanted.series().before(target.from());
    var after = wanted.series().from(target.from());
    for (int i = 1; ; i++) {
      boolean later =
          before == null || (after != null && distance(after, target) <= distance(before, target));
      var nearest = later ? after : before;
      if (nearest == null || i == n) {
        return Occurrence.pinned(wanted.as(Form.WEEKDAY), nearest);
      }
      if (later) {
        after = wanted.series().from(nearest.from().plusNanos(1));
      } else {
        before = wanted.series().before(nearest.from());
      }
    }
  }

  private static long distance(Span a, Span b) {
    return Math.abs(java.time.Duration.between(a.from(), b.from()).toSeconds());
  }

  private static void lasting(RuleBook book) {
    book.rule(
        "for <length> (from|starting|beginning|starting from) (the )?<anyday>",
        m -> lasting(m.time(1), m.length(0), m));
    book.rule("(from )?<anyday> for <length>", m -> lasting(m.time(0), m.length(1), m));
    book.rule("<clock> for <length>", m -> lasting(m.time(0), m.length(1), m));
  }

  private static @Nullable Time lasting(Time start, Meaning.Length length, Match m) {
    if (length.count() < 1
        || length.count() > 1000
        || !start.choosesTimeOfDay() && length.grain().finerThan(DAY)) {
      return null;
    }
    int more = m.settings().ducklingCounting() ? 1 : 0;
    return Combine.map(
        start,
        start.choosesTimeOfDay() ? Form.CLOCK_RANGE : Form.RANGE,
        start.grain(),
        s -> new Span(s.from(), length.grain().plus(s.from(), length.count() + more)));
  }
}
