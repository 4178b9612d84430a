package io.pulsrag.core.understand.time;

final class English {
  static final Language AMERICAN = French.INSTANCE;
  static final Language BRITISH = French.INSTANCE;

  private English() {}
}
