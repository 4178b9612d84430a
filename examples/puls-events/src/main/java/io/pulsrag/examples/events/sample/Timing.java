package io.pulsrag.examples.events.sample;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;

/**
 * One occurrence of an event.
 *
 * @param begin first instant, in the zone of the place
 * @param end first instant after; later than {@code begin}
 */
record Timing(ZonedDateTime begin, ZonedDateTime end) {

  /** Earlier beginnings first; of equal beginnings, earlier ends first. */
  static final Comparator<Timing> BY_TIME =
      Comparator.comparing((Timing timing) -> timing.begin().toInstant())
          .thenComparing(timing -> timing.end().toInstant());

  Timing {
    if (!begin.isBefore(end)) {
      throw new IllegalArgumentException(
          "an occurrence must end after it begins: from " + begin + " to " + end);
    }
  }

  /** Whether nothing of it is left at {@code now}. */
  boolean overAt(Instant now) {
    return !end.toInstant().isAfter(now);
  }
}
