package io.pulsrag.core.lucene;

import java.time.Instant;

/**
 * The milliseconds that hold a stretch of time, from first to last, both included. When two
 * stretches overlap, so do their milliseconds; the reverse needs a look at the exact ends.
 */
final class Millis {

  private static final Instant LOWEST = Instant.ofEpochMilli(Long.MIN_VALUE);
  private static final Instant HIGHEST = Instant.ofEpochMilli(Long.MAX_VALUE);

  /** The millisecond in which a stretch begins, cut to what a long can hold. */
  static long first(Instant from) {
    if (from.isBefore(LOWEST)) {
      return Long.MIN_VALUE;
    }
    return from.isAfter(HIGHEST) ? Long.MAX_VALUE : from.toEpochMilli();
  }

  /** The last millisecond of a stretch that is over at {@code to}. */
  static long last(Instant to) {
    if (!to.isAfter(LOWEST)) {
      return Long.MIN_VALUE;
    }
    if (to.isAfter(HIGHEST)) {
      return Long.MAX_VALUE;
    }
    long floor = to.toEpochMilli();
    return to.equals(Instant.ofEpochMilli(floor)) ? floor - 1 : floor;
  }

  private Millis() {}
}
