package io.pulsrag.examples.events.cli;

/** Something that the user can put right; shown as one message, without a stack trace. */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message, null, false, false);
  }
}
