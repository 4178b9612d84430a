package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import io.pulsrag.core.TimeWindow;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One outing of a plan. Immutable.
 *
 * @param document what is visited
 * @param occurrence which of its occurrences, as the document says; only the last minute of one
 *     whose begin is unknown
 * @param arrive when the outing begins
 * @param leave when it ends
 * @param timing what the times rest on
 * @param travel the way from the stop before, or from the start; null for the first of a day when
 *     the start is unknown
 * @param cost as far as known
 */
public record Stop(
    Document document,
    TimeWindow occurrence,
    Instant arrive,
    Instant leave,
    Timing timing,
    @Nullable Leg travel,
    Cost cost) {

  /** What the times of a stop rest on. */
  public enum Timing {
    /** It begins and ends as announced. */
    ANNOUNCED,
    /** The begin is announced, the end is not: the length is an estimate. */
    END_ESTIMATED,
    /** The end is announced, the begin is not: both hours of the plan are an estimate. */
    BEGIN_UNKNOWN,
    /** A visit within the announced hours; its length is an estimate. */
    VISIT_ESTIMATED,
    /** Only days are announced: hours and length have to be checked. */
    HOURS_UNKNOWN
  }

  /** Refuses null. */
  public Stop {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(occurrence, "occurrence");
    Objects.requireNonNull(timing, "timing");
    Objects.requireNonNull(cost, "cost");
    new TimeWindow(arrive, leave);
  }
}
