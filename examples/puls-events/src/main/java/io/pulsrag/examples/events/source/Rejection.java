package io.pulsrag.examples.events.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be taken, kept with its reason.
 *
 * @param source file name, or address without key
 * @param position in the source, counted from 1
 * @param reason a key of the messages, for example {@code "not_json"}
 * @param detail where and what, without text of the record
 * @param excerpt the beginning of the record, at most 2,000 characters, or null where it cannot be
 *     kept
 */
public record Rejection(
    String source, long position, String reason, String detail, @Nullable String excerpt) {

  private static final int EXCERPT = 2_000;

  /** Refuses null and cuts the excerpt. */
  public Rejection {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
    if (excerpt != null && excerpt.length() > EXCERPT) {
      excerpt = excerpt.substring(0, EXCERPT);
    }
  }
}
