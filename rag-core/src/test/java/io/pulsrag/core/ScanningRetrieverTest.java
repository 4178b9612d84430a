package io.pulsrag.core;

import io.pulsrag.core.testkit.RetrieverContract;
import java.util.List;

class ScanningRetrieverTest extends RetrieverContract {
  @Override
  protected Retriever over(List<Document> documents) {
    return Retriever.scanning(documents);
  }
}
