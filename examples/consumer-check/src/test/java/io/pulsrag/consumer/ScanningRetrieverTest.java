package io.pulsrag.consumer;

import io.pulsrag.core.Document;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.testkit.RetrieverContract;
import java.util.List;

/** The contract of a seam is extended from outside, as the author of a backend does. */
class ScanningRetrieverTest extends RetrieverContract {
  @Override
  protected Retriever over(List<Document> documents) {
    return Retriever.scanning(documents);
  }
}
