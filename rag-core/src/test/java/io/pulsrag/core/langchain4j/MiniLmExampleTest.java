package io.pulsrag.core.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.pulsrag.core.Filter;
import io.pulsrag.core.testkit.Samples;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A real sentence model, in process: likeness of meaning without a common word. */
class MiniLmExampleTest {

  @Test
  void meaningIsFoundWithoutACommonWordAndWithinTheFilter() {
    EmbeddingStoreRetriever retriever =
        EmbeddingStoreRetriever.builder(new InMemoryEmbeddingStore<>(), model()).build();
    retriever.add(
        List.of(
            Samples.document("band").title("Live saxophone and trumpet band").build(),
            Samples.document("pots").title("Pottery workshop for beginners").build(),
            Samples.document("films").title("Outdoor movie screening").build()));
    assertThat(Samples.ids(retriever, Samples.query().text("jazz concert").build()))
        .startsWith("band");
    assertThat(
            Samples.ids(
                retriever,
                Samples.query()
                    .text("jazz concert")
                    .scope(new Filter.Ids(java.util.Set.of("pots", "films")))
                    .build()))
        .doesNotContain("band")
        .hasSize(2);
  }

  private static EmbeddingModel model() {
    try {
      return new AllMiniLmL6V2QuantizedEmbeddingModel();
    } catch (LinkageError | RuntimeException e) {
      return Assumptions.abort("the native libraries of the model do not load here: " + e);
    }
  }
}
