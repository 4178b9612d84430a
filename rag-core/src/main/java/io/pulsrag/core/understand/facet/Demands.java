package io.pulsrag.core.understand.facet;

import io.pulsrag.core.Facet;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.util.List;

/**
 * What one turn demands beside time and place. Immutable.
 *
 * @param facets demands, refusals and wishes
 * @param themes the subjects asked for, those refused left out
 * @param refusedThemes the subjects refused
 * @param limit how many results are asked for, 0 when nothing was said
 * @param spoken for each token, whether it belongs to a facet and leaves the searched words
 */
public record Demands(
    List<Facet> facets,
    List<Lexicon.Mention> themes,
    List<Lexicon.Mention> refusedThemes,
    int limit,
    List<Boolean> spoken) {
  /** Copies. */
  public Demands {
    facets = List.copyOf(facets);
    themes = List.copyOf(themes);
    refusedThemes = List.copyOf(refusedThemes);
    spoken = List.copyOf(spoken);
  }
}
