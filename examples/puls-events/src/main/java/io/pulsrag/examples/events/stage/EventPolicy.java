package io.pulsrag.examples.events.stage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What is decided rather than found, in one place. Immutable.
 *
 * @param zone of times written without one
 * @param cancelled what becomes of events that are cancelled
 * @param postponed what becomes of events that are postponed to no date yet
 * @param past what becomes of events that are over
 * @param duplicates what becomes of an event that nearly repeats another of another id
 * @param endlessAfter an event that lasts longer without telling its times is flagged as endless
 * @param payWhatYouWantIsFree whether "prix libre" counts as free: nobody is turned away for money
 */
public record EventPolicy(
    ZoneId zone,
    Fate cancelled,
    Fate postponed,
    Fate past,
    Fate duplicates,
    Duration endlessAfter,
    boolean payWhatYouWantIsFree) {

  /** What becomes of an event. */
  public enum Fate {
    /** In the index, marked, so that a filter or ranker can leave it out. */
    MARKED,
    /** Staged, not in the index. */
    LEFT_OUT
  }

  /**
   * Everything stays in the index and is marked: a visitor who asks for a cancelled evening by name
   * wants to hear that it is cancelled. Which of them answer a search is the question's matter.
   */
  public static EventPolicy standard() {
    return new EventPolicy(
        ZoneId.of("Europe/Paris"),
        Fate.MARKED,
        Fate.MARKED,
        Fate.MARKED,
        Fate.MARKED,
        Duration.ofDays(366),
        true);
  }

  /** Whether an event is in the index at this moment. */
  public boolean serves(StagedEvent event, Instant now) {
    String status = event.facts().status();
    Instant end = event.when().lastEnd();
    return !(cancelled == Fate.LEFT_OUT && "cancelled".equals(status)
        || postponed == Fate.LEFT_OUT && "postponed".equals(status)
        || past == Fate.LEFT_OUT && end != null && end.isBefore(now)
        || duplicates == Fate.LEFT_OUT && event.duplicateOf() != null);
  }
}
