package io.pulsrag.core;

import io.pulsrag.core.testkit.UnderstandingContract;

class VerbatimUnderstandingTest extends UnderstandingContract {
  @Override
  protected Understanding understanding() {
    return Understanding.verbatim();
  }
}
