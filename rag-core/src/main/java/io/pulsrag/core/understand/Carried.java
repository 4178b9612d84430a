package io.pulsrag.core.understand;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.FacetNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of the earlier turns is still in force when a turn begins. */
final class Carried {
  /** Facets of one turn only. */
  private static final Set<String> PASSING =
      Set.of(FacetNames.SELECTED, FacetNames.EXCLUDE_SEEN, FacetNames.SORT);

  /**
   * Whether the turn begins anew: it says so, or it says theme, time and place in a full search.
   */
  static boolean isNew(Heard heard, @Nullable Understood last) {
    if (last == null || heard.follows("reset")) {
      return true;
    }
    boolean opens = heard.courtesy().stream().anyMatch(phrase -> phrase.kind().equals("opening"));
    return opens
        && !heard.follows("and")
        && !heard.follows("instead")
        && !heard.themes().isEmpty()
        && heard.when() != null
        && heard.where() != null;
  }

  /** The constraints that a turn starts from. */
  static Constraints before(Heard heard, @Nullable Understood last, boolean anew) {
    if (last == null || heard.follows("reset")) {
      return Constraints.none();
    }
    Constraints lasting = lasting(last.constraints());
    if (!anew) {
      return lasting;
    }
    return new Constraints(
        null, null, lasting.facets().stream().filter(Carried::isOfPeople).toList());
  }

  /** Without what held for one turn only. */
  static Constraints lasting(Constraints constraints) {
    List<Facet> facets =
        constraints.facets().stream().filter(facet -> !PASSING.contains(facet.name())).toList();
    return constraints.withFacets(facets);
  }

  /** Whether the turn asks for more of the same. */
  static boolean wantsMore(Heard heard) {
    return heard.follows("more")
        && heard.when() == null
        && heard.where() == null
        && heard.themes().isEmpty();
  }

  /** Whether the turn adds to the themes instead of replacing them. */
  static boolean joins(Heard heard) {
    return heard.follow().stream()
        .filter(phrase -> phrase.key().equals("and"))
        .map(phrase -> heard.tokens().get(phrase.from()).word())
        .anyMatch(
            word ->
                Set.of("aussi", "egalement", "ajoute", "ajoutez", "rajoute", "too", "also", "add")
                        .contains(word)
                    || word.equals("ou")
                    || word.equals("or"));
  }

  /** Whether the turn names the place that was asked for to leave it out. */
  static boolean refuses(Heard heard, @Nullable Where where) {
    return where != null
        && heard.places().stream()
            .filter(PlaceResolver.Mention::excluded)
            .anyMatch(place -> place.where().name().equals(where.name()));
  }

  private static boolean isOfPeople(Facet facet) {
    return facet.name().equals(FacetNames.AGE)
        || facet.name().startsWith(FacetNames.ACCESSIBLE)
        || facet.name().startsWith(FacetNames.WISH);
  }

  private Carried() {}
}
