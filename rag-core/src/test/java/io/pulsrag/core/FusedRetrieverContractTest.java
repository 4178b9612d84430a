package io.pulsrag.core;

import io.pulsrag.core.testkit.RetrieverContract;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;

class FusedRetrieverContractTest extends RetrieverContract {

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(8);

  @AfterAll
  static void close() {
    THREADS.close();
  }

  @Override
  protected Retriever over(List<Document> documents) {
    Retriever scanning = Retriever.scanning(documents);
    return Retriever.fused(
        List.of(
            new FederatedRetriever.Part("one", scanning, 1),
            new FederatedRetriever.Part("two", scanning, 0.5)),
        THREADS);
  }
}
