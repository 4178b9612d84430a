package io.pulsrag.core;

import io.pulsrag.core.testkit.RankerContract;

class RankerByScoreTest extends RankerContract {
  @Override
  protected Ranker ranker() {
    return Ranker.byScore();
  }
}
