package io.pulsrag.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.lucene.HashingModel;
import io.pulsrag.core.lucene.LuceneIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParentRetrieverTest {

  private static final Tenant US = Tenant.of("us");

  private final HashingModel model = new HashingModel(128);
  private final LuceneIndex index = LuceneIndex.inMemory().embedding(model, Runnable::run).open();

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  @DisplayName("a long document is found by a piece, and answers whole, once")
  void whole() {
    Document festival =
        Document.builder(US, "festival")
            .title("Festival")
            .body("Concerts de jazz toute la nuit. ".repeat(5) + "Atelier de poterie. ".repeat(8))
            .field("city", "Lyon")
            .build();
    Document other = Document.builder(US, "other").title("Marché de potiers").build();
    index(festival, other);
    assertThat(index.count(US, Filter.everything())).isEqualTo(4);
    for (var view : List.of(index.lexical(), index.semantic().orElseThrow(), index)) {
      List<Hit> hits =
          ParentRetriever.of(view, index)
              .retrieve(Query.forTenant(US).text("atelier de poterie").build());
      assertThat(hits).extracting(Hit::document).startsWith(festival).doesNotHaveDuplicates();
      assertThat(hits).isSortedAccordingTo(Hit.BEST_FIRST);
    }
  }

  @Test
  @DisplayName("filters decide on pieces as on wholes, ids included")
  void filters() {
    index(
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    Document.builder(US, "d%02d".formatted(i))
                        .title("jazz")
                        .body("jazz au bord de l'eau ".repeat(4))
                        .field("even", i % 2 == 0)
                        .build())
            .toArray(Document[]::new));
    ParentRetriever parents = ParentRetriever.of(index.lexical(), index);
    Query.Builder query = Query.forTenant(US).text("jazz").limit(5);
    assertThat(ids(parents, query.scope(new Filter.Ids(Set.of("d03", "d07")))))
        .containsExactly("d03", "d07");
    assertThat(ids(parents, query.scope(Filter.not(new Filter.Ids(Set.of("d00"))))))
        .containsExactly("d01", "d02", "d03", "d04", "d05");
    assertThat(ids(parents, query.scope(Filter.equal("even", false))))
        .containsExactly("d01", "d03", "d05", "d07", "d09");
    assertThat(ids(parents, query.text("").scope(Filter.everything())))
        .containsExactly("d00", "d01", "d02", "d03", "d04");
  }

  private void index(Document... documents) {
    Indexer.builder(index)
        .embedding(model, Runnable::run, 1)
        .splitter(IndexerTest::halves, 40)
        .build()
        .update(US, List.of(documents).iterator());
  }

  private static List<String> ids(ParentRetriever parents, Query.Builder query) {
    return parents.retrieve(query.build()).stream().map(Hit::id).toList();
  }
}
