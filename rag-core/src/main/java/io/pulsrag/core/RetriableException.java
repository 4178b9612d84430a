package io.pulsrag.core;

import org.jspecify.annotations.Nullable;

/** The same call may succeed later: the backend was away, late, throttling or overloaded. */
public non-sealed class RetriableException extends PulsRagException {

  private static final long serialVersionUID = 1L;

  /**
   * @param operation what was being done
   * @param message the value and what to do, without user text
   */
  public RetriableException(String operation, String message) {
    super(operation, message, null);
  }

  /**
   * @param operation what was being done
   * @param message the value and what to do, without user text
   * @param cause what the backend threw
   */
  public RetriableException(String operation, String message, @Nullable Throwable cause) {
    super(operation, message, cause);
  }
}
