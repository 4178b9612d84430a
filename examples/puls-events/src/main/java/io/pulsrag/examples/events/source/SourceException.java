package io.pulsrag.examples.events.source;

import io.pulsrag.core.NonRetriableException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A source that cannot be read to its end. The reason is a key of the messages for people. */
public final class SourceException extends NonRetriableException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final List<String> arguments;

  /**
   * @param reason a key of the messages, for example {@code "truncated"}
   * @param message the same for logs, without text of a record
   * @param cause what was thrown
   * @param arguments of the message, the source's name first
   */
  public SourceException(
      String reason, String message, @Nullable Throwable cause, String... arguments) {
    super("ingest.read", message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.arguments = List.of(arguments);
  }

  /** A key of the messages. */
  public String reason() {
    return reason;
  }

  /** What the message names, the source first. */
  public List<String> arguments() {
    return arguments;
  }
}
