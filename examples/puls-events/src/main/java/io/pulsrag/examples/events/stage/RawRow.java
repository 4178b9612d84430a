package io.pulsrag.examples.events.stage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * A row of the raw layer.
 *
 * @param ingestedAt when it came, ISO 8601
 * @param source it came from
 * @param hash its fingerprint
 * @param row as kept
 */
public record RawRow(String ingestedAt, String source, String hash, ObjectNode row) {
  /** Refuses null. */
  public RawRow {
    Objects.requireNonNull(ingestedAt, "ingestedAt");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(row, "row");
  }
}
