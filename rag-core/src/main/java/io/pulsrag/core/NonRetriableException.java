package io.pulsrag.core;

import org.jspecify.annotations.Nullable;

/** The same call will fail again: something has to be changed first. */
public non-sealed class NonRetriableException extends PulsRagException {

  private static final long serialVersionUID = 1L;

  /**
   * @param operation what was being done
   * @param message the value and what to do, without user text
   */
  public NonRetriableException(String operation, String message) {
    super(operation, message, null);
  }

  /**
   * @param operation what was being done
   * @param message the value and what to do, without user text
   * @param cause what the backend threw
   */
  public NonRetriableException(String operation, String message, @Nullable Throwable cause) {
    super(operation, message, cause);
  }
}
