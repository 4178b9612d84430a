package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * A record as received, but for personal fields, which are gone. The row is the receiver's own.
 *
 * @param source file name, or address without key
 * @param position in the source, counted from 1: line of a line-by-line file, record otherwise
 * @param row the fields
 */
public record SourceRecord(String source, long position, ObjectNode row) {
  /** Refuses null. */
  public SourceRecord {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(row, "row");
  }
}
