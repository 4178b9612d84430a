package io.pulsrag.examples.events.stage;

import java.util.Objects;

/**
 * An event with what the tables hold of it beside its fields, worked out before it is their turn.
 * Immutable.
 *
 * @param event staged
 * @param record the whole event as JSON
 * @param sameKey equal for events that are nearly the same; the id where too little is known
 */
public record StagedRow(StagedEvent event, String record, String sameKey) {

  /** Checks. */
  public StagedRow {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(sameKey, "sameKey");
  }

  /** The row of an event. Pure; may be called by many threads. */
  public static StagedRow of(StagedEvent event) {
    String key = Sameness.key(event);
    return new StagedRow(event, StagedJson.write(event), key == null ? event.id() : key);
  }
}
