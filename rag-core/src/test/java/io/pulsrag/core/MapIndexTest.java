package io.pulsrag.core;

import io.pulsrag.core.testkit.DocumentIndexContract;
import io.pulsrag.core.testkit.MapIndex;

class MapIndexTest extends DocumentIndexContract {
  @Override
  protected DocumentIndex empty() {
    return new MapIndex();
  }
}
