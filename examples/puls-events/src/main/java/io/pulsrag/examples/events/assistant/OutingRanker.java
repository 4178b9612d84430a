package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Leaves job fairs, courses and admissions out of a list of outings, unless what they are about is
 * asked for, or there is nothing else.
 */
final class OutingRanker implements Ranker {

  /** The name of this ranker in the trace. */
  static final String NAME = "outing";

  private static final String OUTING = "outing";

  private final Lexicon lexicon;

  OutingRanker(Lexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
  }

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    List<Hit> ranked = Ranker.byScore().rank(query, hits);
    Set<String> asked = ThemeRanker.asked(lexicon, query);
    List<Hit> outings =
        ranked.stream().filter(hit -> isOuting(hit) || ThemeRanker.isOf(hit, asked)).toList();
    return outings.isEmpty() || ThemeRanker.isNamed(query) ? ranked : outings;
  }

  private static boolean isOuting(Hit hit) {
    return hit.document().metadata().text("kind").orElse(OUTING).equals(OUTING);
  }
}
