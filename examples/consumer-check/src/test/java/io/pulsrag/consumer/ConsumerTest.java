package io.pulsrag.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Document;
import io.pulsrag.core.Question;
import io.pulsrag.core.RagPipeline;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.generate.ExtractiveWriter;
import io.pulsrag.core.guard.CitationGuardrail;
import io.pulsrag.core.lucene.LuceneIndex;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsumerTest {

  private static final Tenant TENANT = Tenant.of("consumer");
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  @DisplayName("installed artefacts give a cited answer")
  void citedAnswer() {
    try (LuceneIndex index = LuceneIndex.inMemory().open();
        RagPipeline pipeline =
            RagPipeline.builder(index, ExtractiveWriter.create())
                .guardrail(CitationGuardrail.create())
                .build()) {
      index.upsert(List.of(event("1", "Concert de jazz"), event("2", "Marché aux fleurs")));
      Answer answer = pipeline.ask(Question.of(TENANT, "jazz").at(NOW));
      assertThat(answer.text()).contains("Concert de jazz").contains("[1]");
      assertThat(answer.citations())
          .singleElement()
          .satisfies(citation -> assertThat(citation.documentId()).isEqualTo("1"));
    }
  }

  private static Document event(String id, String title) {
    return Document.builder(TENANT, id)
        .title(title)
        .occurrence(new TimeWindow(NOW.plusSeconds(3_600), NOW.plusSeconds(7_200)))
        .build();
  }
}
