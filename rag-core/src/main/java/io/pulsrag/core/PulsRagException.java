package io.pulsrag.core;

import org.jspecify.annotations.Nullable;

/**
 * The root of what the library throws on purpose, beside {@link IllegalArgumentException} for a
 * caller's mistake. The message names the operation, the value and what to do; it never holds the
 * text of a question, a document or an answer.
 */
public abstract sealed class PulsRagException extends RuntimeException
    permits RetriableException, NonRetriableException {

  private static final long serialVersionUID = 1L;

  private final String operation;

  PulsRagException(String operation, String message, @Nullable Throwable cause) {
    super(operation + ": " + message, cause);
    this.operation = operation;
  }

  /** What was being done, for example {@code "index.commit"}. */
  public String operation() {
    return operation;
  }
}
