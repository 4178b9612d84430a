package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.core.understand.text.PhraseBook;
import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.core.understand.text.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks events that tell of what is wished a little higher: outdoors or under a roof, with the
 * family, in a language. What an event does not say is not held against it, so it only multiplies a
 * score, and leaves nothing out. The words that tell are declared in {@code wishes.txt}. Safe for
 * use by many threads.
 */
final class WishRanker implements Ranker {

  /** The name of this part of a score. */
  static final String WISH = "wish";

  /** What each fulfilled wish multiplies a score by: less than a theme, more than a mere word. */
  private static final double FULFILLED = 1.25;

  private final PhraseBook words = PhraseFiles.book(WishRanker.class, "wishes.txt");

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    Set<String> wishes =
        query.constraints().facets().stream()
            .filter(facet -> facet.name().startsWith(FacetNames.WISH) && !facet.excluded())
            .map(WishRanker::key)
            .collect(Collectors.toSet());
    if (wishes.isEmpty()) {
      return Ranker.byScore().rank(query, hits);
    }
    List<Hit> weighed = hits.stream().map(hit -> weighed(hit, wishes)).toList();
    return Ranker.byScore().rank(query, weighed);
  }

  private Hit weighed(Hit hit, Set<String> wishes) {
    double factor = Math.pow(FULFILLED, fulfilled(hit.document(), wishes));
    return factor > 1 ? hit.rescored(hit.score() * factor, WISH, factor) : hit;
  }

  private long fulfilled(Document document, Set<String> wishes) {
    Tokens text = Tokens.of(String.join(" . ", document.text().values()));
    return words.findAll(text).stream()
        .map(PhraseBook.Found::key)
        .filter(wishes::contains)
        .distinct()
        .count();
  }

  /** As in the declared words: "setting.outdoor". */
  private static String key(Facet facet) {
    String kind = facet.name().substring(FacetNames.WISH.length());
    return facet.value() instanceof Value.Text value ? kind + "." + value.text() : kind;
  }
}
