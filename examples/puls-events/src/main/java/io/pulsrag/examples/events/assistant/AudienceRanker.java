package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Ranks events that are for children only a little lower where no child was spoken of. It leaves
 * nothing out. Safe for use by many threads.
 */
final class AudienceRanker implements Ranker {

  /** The name of this part of a score. */
  static final String AUDIENCE = "audience";

  private static final String AGE_MAX = "age_max";
  private static final String CHILDREN = "enfants";
  private static final Value FAMILY = Value.of("family");

  /** Up to this age one does not come alone. */
  private static final double CHILD = 12;

  private static final double FOR_OTHERS = 0.6;

  private final Lexicon lexicon;
  private final Set<String> ofChildren;

  AudienceRanker(Lexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.ofChildren = Set.copyOf(lexicon.closure(CHILDREN));
  }

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    boolean any =
        ThemeRanker.isNamed(query)
            || query.constraints().facets().stream().anyMatch(AudienceRanker::isOfChildren)
            || !Collections.disjoint(ofChildren, ThemeRanker.asked(lexicon, query));
    List<Hit> weighed =
        any ? hits : hits.stream().map(hit -> isForChildren(hit) ? lower(hit) : hit).toList();
    return Ranker.byScore().rank(query, weighed);
  }

  private static boolean isOfChildren(Facet facet) {
    return facet.name().equals(FacetNames.AGE) || FAMILY.equals(facet.value());
  }

  private static boolean isForChildren(Hit hit) {
    OptionalDouble oldest = hit.document().metadata().number(AGE_MAX);
    return oldest.isPresent() && oldest.getAsDouble() <= CHILD;
  }

  private static Hit lower(Hit hit) {
    return hit.rescored(hit.score() * FOR_OTHERS, AUDIENCE, FOR_OTHERS);
  }
}
