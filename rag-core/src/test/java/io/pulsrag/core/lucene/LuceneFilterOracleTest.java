package io.pulsrag.core.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every filter against the slow, obvious meaning of it. */
class LuceneFilterOracleTest {

  private static final Tenant OURS = Tenant.of("ours");
  private static final Tenant THEIRS = Tenant.of("theirs");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  @DisplayName("an index finds, counts and deletes exactly what the filter matches")
  void exactlyWhatMatches(long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(random.document(OURS, "d" + i));
      documents.add(random.document(THEIRS, "d" + i));
    }
    try (var index = LuceneIndex.inMemory().open()) {
      documents.forEach(document -> index.upsert(List.of(document)));
      for (int i = 0; i < 400; i++) {
        Filter filter = random.filter(3);
        List<String> expected = matching(documents, filter);
        assertThat(ids(index, filter)).as(() -> shown(filter)).isEqualTo(expected);
        assertThat(index.count(OURS, filter)).as(() -> shown(filter)).isEqualTo(expected.size());
      }
      Filter gone = random.filter(3);
      index.delete(OURS, gone);
      assertThat(ids(index, Filter.everything())).isEqualTo(matching(documents, Filter.not(gone)));
      assertThat(index.count(THEIRS, Filter.everything())).isEqualTo(60);
    }
  }

  @Test
  @DisplayName("a filter of thousands of windows is answered")
  void manyWindows() {
    Instant start = Instant.parse("2026-11-21T20:00:00Z");
    List<TimeWindow> days =
        IntStream.range(0, 3000)
            .mapToObj(day -> start.plus(Duration.ofDays(day)))
            .map(from -> new TimeWindow(from, from.plusSeconds(3600)))
            .toList();
    try (var index = LuceneIndex.inMemory().open()) {
      index.upsert(
          List.of(
              Document.builder(OURS, "late").occurrence(days.get(2999)).build(),
              Document.builder(OURS, "never").build()));
      assertThat(ids(index, Filter.during(days))).containsExactly("late");
      assertThat(ids(index, Filter.not(Filter.during(days)))).containsExactly("never");
    }
  }

  private static List<String> matching(List<Document> documents, Filter filter) {
    return documents.stream()
        .filter(document -> document.tenant().equals(OURS) && filter.matches(document))
        .map(Document::id)
        .sorted()
        .toList();
  }

  private static String shown(Filter filter) {
    return filter.toString().replaceAll("(?:lyon){9,}", "lyon…");
  }

  private static List<String> ids(LuceneIndex index, Filter filter) {
    Query query = Query.forTenant(OURS).scope(filter).limit(Query.MAX_LIMIT).build();
    return index.retrieve(query).stream().map(Hit::id).toList();
  }
}
