package io.pulsrag.core;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The slow, obvious retriever that others are compared with. */
final class ScanningRetriever implements Retriever {

  private final List<Document> documents;

  ScanningRetriever(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  @Override
  public List<Hit> retrieve(Query query) {
    query.deadline().check("scan.retrieve");
    Set<String> asked = words(query.text());
    Filter filter = query.filter();
    return documents.stream()
        .filter(document -> document.tenant().equals(query.tenant()) && filter.matches(document))
        .map(document -> hit(document, asked))
        .filter(hit -> asked.isEmpty() || hit.score() > 0)
        .sorted(Hit.BEST_FIRST)
        .limit(query.limit())
        .toList();
  }

  private static Hit hit(Document document, Set<String> asked) {
    Set<String> held = words(String.join(" ", document.text().values()));
    double score = asked.stream().filter(held::contains).count();
    return new Hit(document, score, ScoreParts.of(ScoreParts.LEXICAL, score));
  }

  private static Set<String> words(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
