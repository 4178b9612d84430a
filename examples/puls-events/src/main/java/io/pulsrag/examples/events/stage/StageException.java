package io.pulsrag.examples.events.stage;

import io.pulsrag.core.NonRetriableException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The staged layer cannot be used. The reason is a key of the messages for people. */
public final class StageException extends NonRetriableException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason a key of the messages, for example {@code "locked"}
   * @param message the same for logs
   * @param cause what was thrown
   */
  public StageException(String reason, String message, @Nullable Throwable cause) {
    super("ingest.stage", message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** A key of the messages. */
  public String reason() {
    return reason;
  }
}
