package io.pulsrag.core.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Place;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.testkit.RandomDocuments;
import io.pulsrag.core.testkit.RandomFilters;
import io.pulsrag.core.testkit.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentSegmentsTest {

  @Test
  void everyDocumentComesBackWhole() {
    for (Document document : new RandomDocuments(5).take(300)) {
      assertThat(DocumentSegments.document(DocumentSegments.segment(document))).contains(document);
    }
  }

  @Test
  void theOddOnesComeBackWholeToo() {
    Document odd =
        Samples.jazzInLyonOnSaturday("\"{[\\ é 🎷 \u0001")
            .field("kinds", List.of(Value.of("1"), Value.of(1), Value.of(true), Value.of("1")))
            .field("small", Double.MIN_VALUE)
            .field("large", -Double.MAX_VALUE)
            .place(new Place(null, "", null, null, null))
            .occurrence(new TimeWindow(Instant.MIN, Instant.MAX))
            .occurrence(Samples.window("2026-01-01T00:00:00.000000001Z", "2026-01-01T00:00:01Z"))
            .language(Locale.forLanguageTag("fr-CA"))
            .build();
    assertThat(DocumentSegments.document(DocumentSegments.segment(odd))).contains(odd);
    Document bare = Document.builder(Samples.TENANT, "bare").build();
    assertThat(DocumentSegments.document(DocumentSegments.segment(bare))).contains(bare);
  }

  @Test
  void metadataHoldOnlyWhatEveryStoreKnows() {
    Metadata metadata =
        DocumentSegments.segment(Samples.jazzInLyonOnSaturday("a").build()).metadata();
    assertThat(metadata.toMap().values())
        .allMatch(
            value -> value instanceof String || value instanceof Double || value instanceof Long);
    assertThat(metadata.getString("city")).isEqualTo("Lyon");
    assertThat(metadata.getString("freeFlag")).isEqualTo("true");
    assertThat(metadata.getDouble("age_minNumber")).isEqualTo(8);
    assertThat(metadata.getString("categoryMany")).isEqualTo("true");
  }

  @Test
  void whatAStoreIsToldLetsEverythingPassThatTheFilterMatches() {
    List<Document> documents = new RandomDocuments(6).take(120);
    int narrowed = 0;
    for (Filter filter : new RandomFilters(7).take(400, RandomFilters::nested)) {
      var told = StoreFilters.wider(filter);
      for (Document document : documents) {
        boolean passes = told == null || told.test(DocumentSegments.segment(document).metadata());
        assertThat(passes || !filter.matches(document)).as(filter.toString()).isTrue();
        narrowed += passes ? 0 : 1;
      }
    }
    assertThat(narrowed).as("and stops something").isPositive();
  }

  @Test
  void aSegmentOfSomebodyElseIsNotTakenForOurs() {
    TextSegment theirs =
        TextSegment.from("Un concert", new Metadata().put("City Name", "Lyon").put("seats", 80));
    assertThat(DocumentSegments.document(theirs)).isEmpty();
    Document document = DocumentSegments.foreign(Samples.TENANT, "e1", theirs);
    assertThat(document.id()).isEqualTo("e1");
    assertThat(document.metadata().text("city_name")).contains("Lyon");
    assertThat(document.metadata().number("seats")).hasValue(80);
    assertThat(DocumentSegments.foreign(Samples.TENANT, null, theirs).id()).hasSize(36);
  }

  @Test
  void aBrokenEntryIsAnErrorWithoutItsText() {
    TextSegment broken =
        TextSegment.from("x", new Metadata().put(DocumentSegments.DOCUMENT, "{\"secret\":1}"));
    assertThatThrownBy(() -> DocumentSegments.document(broken))
        .isInstanceOf(NonRetriableException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void storeIdsOfTenantsNeverMeet() {
    assertThat(DocumentSegments.embeddingId(io.pulsrag.core.Tenant.of("ab"), "c"))
        .isNotEqualTo(DocumentSegments.embeddingId(io.pulsrag.core.Tenant.of("a"), "bc"))
        .hasSize(36);
  }
}
