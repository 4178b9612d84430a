package io.pulsrag.core.lucene;

import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.testkit.DocumentIndexContract;

class LuceneIndexContractTest extends DocumentIndexContract {
  @Override
  protected DocumentIndex empty() {
    return LuceneIndex.inMemory().open();
  }
}
