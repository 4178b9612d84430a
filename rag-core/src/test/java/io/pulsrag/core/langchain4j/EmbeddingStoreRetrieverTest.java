package io.pulsrag.core.langchain4j;

import static io.pulsrag.core.testkit.Samples.jazzInLyonOnSaturday;
import static io.pulsrag.core.testkit.Samples.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.pulsrag.core.Document;
import io.pulsrag.core.FederatedRetriever.Retrieval;
import io.pulsrag.core.Filter;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Trace;
import io.pulsrag.core.testkit.RetrieverContract;
import io.pulsrag.core.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbeddingStoreRetrieverTest extends RetrieverContract {

  private final EmbeddingModel model = new HashingEmbeddingModel();

  @Override
  protected Retriever over(List<Document> documents) {
    EmbeddingStoreRetriever retriever =
        EmbeddingStoreRetriever.builder(new InMemoryEmbeddingStore<>(), model).build();
    retriever.add(documents);
    return retriever;
  }

  @Test
  void fetchesMoreInGrowingStepsUntilEnoughIsLeft() {
    Counting store = new Counting();
    EmbeddingStoreRetriever retriever = filled(store, 1_000).build();
    Retrieval retrieval =
        retriever.search(query().text("jazz").limit(3).scope(onlyMarked()).build());
    assertThat(Samples.ids(retrieval.hits())).containsExactly("marked");
    assertThat(store.asked).containsExactly(50, 200, 800, 3_200);
    assertThat(retrieval.steps()).extracting(Trace.Step::outcome).containsOnly(Trace.Outcome.DONE);
  }

  @Test
  void saysSoWhenTheBoundIsReachedAndStaysRight() {
    Counting store = new Counting();
    EmbeddingStoreRetriever retriever = filled(store, 1_000).mostFetched(120).build();
    Retrieval retrieval =
        retriever.search(query().text("jazz").limit(3).scope(onlyMarked()).build());
    assertThat(retrieval.hits()).allMatch(hit -> onlyMarked().matches(hit.document()));
    assertThat(store.asked).containsExactly(50, 120);
    assertThat(new Trace(retrieval.steps()).lost())
        .singleElement()
        .satisfies(step -> assertThat(step.note()).startsWith("incomplete").contains("120"));
  }

  @Test
  void stopsWhenNothingUnseenCanComeBeforeTheLastHit() {
    Counting store = new Counting();
    EmbeddingStoreRetriever retriever = filled(store, 10).build();
    retriever.add(
        IntStream.range(0, 300)
            .mapToObj(i -> Samples.document("z" + i).title("poterie " + i).build())
            .toList());
    assertThat(retriever.retrieve(query().text("concert de jazz").limit(3).build())).hasSize(3);
    assertThat(store.asked).containsExactly(50);
  }

  @Test
  void tellsTheStoreTheTenantAndWhatElseItUnderstands() {
    Counting store = new Counting();
    EmbeddingStoreRetriever retriever = filled(store, 5).build();
    retriever.retrieve(query().text("jazz").scope(Filter.equal("city", "Lyon")).build());
    assertThat(store.lastFilter)
        .contains(DocumentSegments.TENANT, "comparisonValue=a", "city", "Lyon", "cityMany");
  }

  @Test
  void readsAStoreThatSomebodyElseFilled() {
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    TextSegment segment =
        TextSegment.from("Concert de jazz", new Metadata().put("city", "Lyon").put("seats", 80));
    store.add(model.embed(segment).content(), segment);
    EmbeddingStoreRetriever retriever =
        EmbeddingStoreRetriever.builder(store, model).foreign(Samples.TENANT).build();
    assertThat(retriever.retrieve(query().text("jazz").scope(Filter.atLeast("seats", 50)).build()))
        .hasSize(1);
    assertThat(retriever.retrieve(query().text("jazz").scope(Filter.atLeast("seats", 90)).build()))
        .isEmpty();
    assertThat(
            EmbeddingStoreRetriever.builder(store, model)
                .build()
                .retrieve(query().text("jazz").build()))
        .as("without foreign(), what is not ours is left out")
        .isEmpty();
  }

  @Test
  void sortsTheFailuresOfModelAndStore() {
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    assertThatThrownBy(() -> failing(store, new AuthenticationException("key")).retrieve(jazz()))
        .isInstanceOf(NonRetriableException.class)
        .hasMessageContaining("embeddingModel.embed")
        .hasMessageNotContaining("jazz");
    assertThatThrownBy(
            () -> failing(store, new IllegalStateException("jazz is away")).retrieve(jazz()))
        .isInstanceOf(RetriableException.class)
        .hasMessageNotContaining("jazz");
  }

  private static io.pulsrag.core.Query jazz() {
    return query().text("jazz").build();
  }

  private static EmbeddingStoreRetriever failing(
      EmbeddingStore<TextSegment> store, RuntimeException failure) {
    EmbeddingModel failing =
        new EmbeddingModel() {
          @Override
          public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            throw failure;
          }
        };
    return EmbeddingStoreRetriever.builder(store, failing).build();
  }

  private static Filter onlyMarked() {
    return new Filter.Exists("marked");
  }

  private EmbeddingStoreRetriever.Builder filled(EmbeddingStore<TextSegment> store, int crowd) {
    EmbeddingStoreRetriever.Builder builder = EmbeddingStoreRetriever.builder(store, model);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < crowd; i++) {
      documents.add(jazzInLyonOnSaturday("d" + i).build());
    }
    documents.add(
        Samples.document("marked").title("Jazz et poterie").field("marked", true).build());
    builder.build().add(documents);
    return builder;
  }

  /** Notes how many matches were asked for. */
  private static final class Counting extends InMemoryEmbeddingStore<TextSegment> {
    private final List<Integer> asked = new ArrayList<>();
    private String lastFilter = "";

    @Override
    public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
      asked.add(request.maxResults());
      lastFilter = String.valueOf(request.filter());
      return super.search(request);
    }
  }
}
