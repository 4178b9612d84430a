package io.pulsrag.geo.itinerary;

import io.pulsrag.core.TimeWindow;

/**
 * One way to attend an outing on one day. Times are minutes since the epoch. Immutable.
 *
 * @param day index of the stretch of time
 * @param earliest first minute at which it can begin
 * @param latest last minute at which it can begin
 * @param service minutes that it takes
 * @param share of the relevance that is gained, 0 to 1
 * @param timing what the times rest on
 * @param occurrence that it belongs to
 */
record Slot(
    int day,
    long earliest,
    long latest,
    long service,
    double share,
    Stop.Timing timing,
    TimeWindow occurrence) {

  /** The same, begun at a minute within. */
  Slot beginning(long minute) {
    return new Slot(day, minute, minute, service, share, timing, occurrence);
  }

  /** The same for another share of the relevance. */
  Slot shared(double other) {
    return new Slot(day, earliest, latest, service, other, timing, occurrence);
  }
}
