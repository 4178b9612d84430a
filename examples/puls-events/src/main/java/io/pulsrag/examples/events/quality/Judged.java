package io.pulsrag.examples.events.quality;

import io.pulsrag.examples.events.stage.StagedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One record before the checks: an event, or one that was rejected or is gone.
 *
 * @param kind what it is
 * @param event it became, null unless it was taken
 */
public record Judged(Kind kind, @Nullable StagedEvent event) {

  /** What a record became. */
  public enum Kind {
    /** An event. */
    TAKEN,
    /** Kept in quarantine. */
    REJECTED,
    /** Nearly the same as another event of another id, which was not known before. */
    DUPLICATE,
    /** Not at its source any more. */
    GONE
  }
}
