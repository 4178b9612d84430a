package io.pulsrag.examples.events.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A row of the raw layer as it is kept, worked out before it is its turn. Immutable. */
public final class RawJson {
  private final byte[] json;
  private final RawVenues.@Nullable Columns venue;

  private RawJson(byte[] json, RawVenues.@Nullable Columns venue) {
    this.json = json;
    this.venue = venue;
  }

  /** The row of these fields. Pure; may be called by many threads. */
  public static RawJson of(ObjectNode fields) {
    return new RawJson(fields.toString().getBytes(UTF_8), RawVenues.Columns.of(fields));
  }

  /** The row of a venue. Pure. */
  static RawJson ofVenue(ObjectNode columns) {
    return new RawJson(columns.toString().getBytes(UTF_8), null);
  }

  /** A JSON object. */
  public String text() {
    return new String(json, UTF_8);
  }

  byte[] utf8() {
    return json;
  }

  RawVenues.@Nullable Columns venue() {
    return venue;
  }
}
