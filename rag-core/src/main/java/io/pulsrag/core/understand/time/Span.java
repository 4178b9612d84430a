package io.pulsrag.core.understand.time;

import java.time.LocalDateTime;

/**
 * A half-open stretch of wall-clock time; {@link LocalDateTime#MIN} and {@link LocalDateTime#MAX}
 * are open ends.
 */
record Span(LocalDateTime from, LocalDateTime to) {

  static Span of(TimeGrain grain, LocalDateTime inside) {
    var from = grain.floor(inside);
    return new Span(from, grain.plus(from, 1));
  }

  boolean isEmpty() {
    return !from.isBefore(to);
  }

  boolean holds(LocalDateTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }

  boolean overlaps(Span other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  Span clip(Span other) {
    return new Span(
        from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
  }

  boolean openStart() {
    return from.equals(LocalDateTime.MIN);
  }

  boolean openEnd() {
    return to.equals(LocalDateTime.MAX);
  }
}
