package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Query;
import io.pulsrag.core.Question;
import io.pulsrag.core.generate.CardFields;
import io.pulsrag.core.generate.Explanation;
import io.pulsrag.core.lucene.LuceneIndexBuilder;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The explanation of an answer, with the versions of all that had a part in it. */
final class Explained {

  static Explanation of(Assistant assistant, Question question, Answer answer) {
    Instant now = question.now() == null ? assistant.now() : question.now();
    Query query =
        Query.forTenant(Assistant.TENANT)
            .text(answer.understood().text())
            .constraints(answer.understood().constraints())
            .language(answer.understood().language())
            .near(question.near())
            .now(now)
            .build();
    return Explanation.of(
        answer, query, now.atZone(CommonOptions.ZONE), CardFields.defaults(), versions(assistant));
  }

  private static Map<String, String> versions(Assistant assistant) {
    Map<String, String> weights = new TreeMap<>();
    LuceneIndexBuilder.defaultWeights()
        .forEach((part, weight) -> weights.put(part.name(), Float.toString(weight)));
    return Map.of(
        "corpus", assistant.corpus().version(),
        "lexicon", Integer.toHexString(CultureLexicon.get().concepts().hashCode()),
        "weights", "bm25f " + weights);
  }

  private Explained() {}
}
