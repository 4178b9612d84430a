package io.pulsrag.core.testkit;

import static io.pulsrag.core.testkit.Samples.OTHER_TENANT;
import static io.pulsrag.core.testkit.Samples.TENANT;
import static io.pulsrag.core.testkit.Samples.exhibitionInParis;
import static io.pulsrag.core.testkit.Samples.ids;
import static io.pulsrag.core.testkit.Samples.jazzInLyonOnSaturday;
import static io.pulsrag.core.testkit.Samples.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Retriever;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DocumentIndex} promises beside what a retriever does. An index's test extends
 * this and opens an empty one.
 */
public abstract class DocumentIndexContract extends RetrieverContract {

  private DocumentIndex index;

  /** An empty index, sharing nothing with those opened before. */
  protected abstract DocumentIndex empty();

  @Override
  protected final Retriever over(List<Document> documents) {
    DocumentIndex filled = empty();
    filled.upsert(documents);
    return filled;
  }

  @BeforeEach
  final void openIndex() {
    index = empty();
  }

  @AfterEach
  final void closeIndex() {
    index.close();
    index.close();
  }

  @Test
  @DisplayName("what is written is found by the next search, counted, and got by its id")
  void writtenIsFound() {
    Document jazz = jazzInLyonOnSaturday("a").build();
    index.upsert(List.of(jazz));
    assertThat(ids(index, query().text("jazz").build())).containsExactly("a");
    assertThat(index.get(TENANT, "a")).contains(jazz);
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(1);
  }

  @Test
  @DisplayName("an empty index knows nothing and counts nothing")
  void emptyKnowsNothing() {
    assertThat(index.get(TENANT, "a")).isEmpty();
    assertThat(index.count(TENANT, Filter.everything())).isZero();
    index.upsert(List.of());
    index.delete(TENANT, List.of());
    index.commit();
    assertThat(index.count(TENANT, Filter.everything())).isZero();
  }

  @Test
  @DisplayName("a document takes the place of the one of the same tenant and id, wholly")
  void upsertReplaces() {
    index.upsert(List.of(jazzInLyonOnSaturday("a").build()));
    Document later = exhibitionInParis("a").build();
    index.upsert(List.of(later));
    assertThat(index.get(TENANT, "a")).contains(later);
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(1);
    assertThat(ids(index, query().scope(Filter.equal("city", "Lyon")).build())).isEmpty();
    assertThat(ids(index, query().scope(new Filter.During(Samples.SATURDAY_EVENING)).build()))
        .containsExactly("a");
  }

  @Test
  @DisplayName("of one id written twice in one go the later one stays")
  void laterOneStays() {
    Document later = exhibitionInParis("a").build();
    index.upsert(List.of(jazzInLyonOnSaturday("a").build(), later));
    assertThat(index.get(TENANT, "a")).contains(later);
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(1);
  }

  @Test
  @DisplayName("the same write done again changes nothing")
  void writesAreIdempotent() {
    List<Document> documents = new RandomDocuments(1).take(60);
    index.upsert(documents);
    var before = index.retrieve(query().build());
    index.upsert(documents);
    assertThat(index.retrieve(query().build())).isEqualTo(before);
    index.delete(TENANT, List.of("d001"));
    index.delete(TENANT, List.of("d001"));
    assertThat(index.retrieve(query().build())).hasSize(before.size() - 1);
  }

  @Test
  @DisplayName("documents are deleted by id, and unknown ids are no error")
  void deletedById() {
    index.upsert(List.of(jazzInLyonOnSaturday("a").build(), jazzInLyonOnSaturday("b").build()));
    index.delete(TENANT, List.of("a", "unknown"));
    assertThat(ids(index, query().build())).containsExactly("b");
    assertThat(index.get(TENANT, "a")).isEmpty();
  }

  @Test
  @DisplayName("documents are deleted by filter, exactly those that it matches")
  void deletedByFilter() {
    List<Document> documents = new RandomDocuments(2).take(90);
    for (Filter filter : new RandomFilters(3).take(12, RandomFilters::nested)) {
      index.upsert(documents);
      index.delete(TENANT, filter);
      assertThat(ids(index, query().build()))
          .as(filter.toString())
          .containsExactlyInAnyOrderElementsOf(
              documents.stream()
                  .filter(document -> document.tenant().equals(TENANT))
                  .filter(document -> !filter.matches(document))
                  .map(Document::id)
                  .toList());
    }
  }

  @Test
  @DisplayName("a count is the number of documents of the tenant that the filter matches")
  void counted() {
    List<Document> documents = new RandomDocuments(4).take(120);
    index.upsert(documents);
    for (Filter filter : new RandomFilters(5).take(60, RandomFilters::nested)) {
      assertThat(index.count(TENANT, filter))
          .as(filter.toString())
          .isEqualTo(
              documents.stream()
                  .filter(document -> document.tenant().equals(TENANT))
                  .filter(filter::matches)
                  .count());
    }
  }

  @Test
  @DisplayName("one tenant's writes and deletions do not touch another's")
  void tenantsDoNotTouch() {
    Document ours = jazzInLyonOnSaturday("same").build();
    Document theirs = jazzInLyonOnSaturday(OTHER_TENANT, "same").build();
    index.upsert(List.of(ours, theirs));
    index.delete(OTHER_TENANT, List.of("same"));
    assertThat(index.get(TENANT, "same")).contains(ours);
    assertThat(index.get(OTHER_TENANT, "same")).isEmpty();
    index.upsert(List.of(theirs));
    index.delete(OTHER_TENANT, Filter.everything());
    assertThat(index.count(TENANT, Filter.everything())).isEqualTo(1);
    assertThat(index.count(OTHER_TENANT, Filter.everything())).isZero();
  }

  @Test
  @DisplayName("a commit changes nothing that can be seen")
  void commitIsSilent() {
    index.upsert(new RandomDocuments(6).take(30));
    var before = index.retrieve(query().text("jazz").build());
    index.commit();
    index.commit();
    assertThat(index.retrieve(query().text("jazz").build())).isEqualTo(before);
  }

  @Test
  @DisplayName("many threads may write and search at once, and every write arrives")
  void manyWriters() throws Exception {
    List<Callable<Void>> writers = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      String prefix = "t" + thread + "-";
      writers.add(
          () -> {
            for (int i = 0; i < 25; i++) {
              Document document = jazzInLyonOnSaturday(prefix + i).build();
              index.upsert(List.of(document));
              assertThat(index.get(TENANT, document.id())).contains(document);
              assertThat(index.retrieve(query().text("jazz").build())).isNotEmpty();
            }
            return null;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (var writer : threads.invokeAll(writers)) {
        writer.get();
      }
    }
    assertThat(ids(index, query().build()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 100).mapToObj(i -> "t" + i / 25 + "-" + i % 25).toList());
  }
}
