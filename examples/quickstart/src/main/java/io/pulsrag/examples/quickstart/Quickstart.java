package io.pulsrag.examples.quickstart;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Question;
import io.pulsrag.core.RagPipeline;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.generate.ExtractiveWriter;
import io.pulsrag.core.guard.CitationGuardrail;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.core.understand.RuleUnderstanding;
import java.time.Instant;
import java.util.List;

/** Your own documents, five lines of pipeline, a cited answer. */
public final class Quickstart {
  private static final Tenant TENANT = Tenant.of("my-town");

  public static void main(String[] args) {
    Instant now = args.length > 1 ? Instant.parse(args[1]) : Instant.now();
    System.out.println(ask(args.length > 0 ? args[0] : "du jazz demain ?", now).text());
  }

  static Answer ask(String question, Instant now) {
    try (LuceneIndex index = LuceneIndex.inMemory().open()) {
      index.upsert(
          List.of(
              event("1", "Jazz sous les étoiles", now.plusSeconds(86_400)),
              event("2", "Marché aux fleurs", now.plusSeconds(86_400)),
              event("3", "Jazz de minuit", now.plusSeconds(30 * 86_400))));
      try (RagPipeline pipeline =
          RagPipeline.builder(index, ExtractiveWriter.create())
              .understanding(RuleUnderstanding.create())
              .guardrail(CitationGuardrail.create())
              .build()) {
        return pipeline.ask(Question.of(TENANT, question).at(now));
      }
    }
  }

  private static Document event(String id, String title, Instant begin) {
    return Document.builder(TENANT, id)
        .title(title)
        .place(Place.of("Kiosque du parc", "Valence", new GeoPoint(44.9298, 4.8924)))
        .occurrence(new TimeWindow(begin, begin.plusSeconds(7_200)))
        .build();
  }
}
