package io.pulsrag.core;

/** A deadline passed before the work was done. */
public final class LateException extends RetriableException {

  private static final long serialVersionUID = 1L;

  /**
   * @param operation what was being done
   */
  public LateException(String operation) {
    super(operation, "not done before its deadline; allow more time or ask for less");
  }
}
