package io.pulsrag.core.understand;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the facets of a turn over those carried: same name replaces, opposites give way. */
final class FacetMerge {
  private static final Set<String> PRICES =
      Set.of(
          FacetNames.FREE,
          FacetNames.PAID,
          FacetNames.PRICE_MAX,
          FacetNames.PRICE_MIN,
          FacetNames.EXCLUDE + FacetNames.FREE,
          FacetNames.WISH + "cheap");

  /** What gives way when a facet is said. */
  private static final Map<String, Set<String>> OPPOSITES = opposites();

  private final Lexicon lexicon;
  private final Heard heard;

  FacetMerge(Lexicon lexicon, Heard heard) {
    this.lexicon = lexicon;
    this.heard = heard;
  }

  /**
   * @param before facets carried
   * @param themes the themes in force now, which undo their refusal
   * @param answer whether a language named is that of the answer, so that no event has to speak it
   */
  List<Facet> over(List<Facet> before, List<String> themes, boolean answer) {
    List<Facet> said =
        heard.facets().stream()
            .filter(facet -> !answer || !facet.name().equals(FacetNames.WISH + "language"))
            .toList();
    Set<String> gone = dropped();
    for (Facet facet : said) {
      gone.addAll(OPPOSITES.getOrDefault(facet.name(), Set.of()));
      if (!facet.excluded()) {
        gone.add(facet.name());
      }
    }
    if (heard.where() != null) {
      gone.add(FacetNames.EXCLUDE_PLACE);
    }
    if (heard.when() != null || heard.follows("drop:date")) {
      gone.add(FacetNames.EXCLUDE_WEEKDAY);
    }
    List<Facet> merged = new ArrayList<>();
    boolean all = heard.follows("drop:all");
    for (Facet facet : before) {
      boolean again = said.stream().anyMatch(other -> same(facet, other));
      if (!all && !gone.contains(facet.name()) && !again && !undone(facet, themes)) {
        merged.add(facet);
      }
    }
    merged.addAll(said);
    return merged;
  }

  private Set<String> dropped() {
    Set<String> gone = new HashSet<>();
    if (heard.follows("drop:price")) {
      gone.addAll(PRICES);
    }
    if (heard.follows("drop:age")) {
      gone.add(FacetNames.AGE);
    }
    if (heard.follows("drop:online")) {
      gone.add(FacetNames.ONLINE);
      gone.add(FacetNames.ONSITE);
    }
    if (heard.follows("drop:exclude")) {
      gone.add(FacetNames.EXCLUDE_THEME);
      gone.add(FacetNames.EXCLUDE_PLACE);
    }
    if (heard.follows("drop:accessible")) {
      for (String kind : List.of("", ".hi", ".vi", ".ii", ".pi")) {
        gone.add(FacetNames.ACCESSIBLE + kind);
      }
    }
    return gone;
  }

  /** Whether a refusal is taken back by asking for what it refuses. */
  private boolean undone(Facet facet, List<String> themes) {
    return facet.name().equals(FacetNames.EXCLUDE_THEME)
        && facet.value() instanceof Value.Text concept
        && themes.stream().anyMatch(theme -> lexicon.closure(concept.text()).contains(theme));
  }

  private static boolean same(Facet one, Facet other) {
    return one.name().equals(other.name())
        && one.excluded() == other.excluded()
        && java.util.Objects.equals(one.value(), other.value());
  }

  private static Map<String, Set<String>> opposites() {
    Map<String, Set<String>> map = new HashMap<>();
    map.put(FacetNames.FREE, PRICES);
    map.put(FacetNames.PAID, Set.of(FacetNames.FREE));
    map.put(
        FacetNames.PRICE_MAX, Set.of(FacetNames.FREE, FacetNames.PRICE_MIN, FacetNames.PRICE_MAX));
    map.put(FacetNames.PRICE_MIN, Set.of(FacetNames.FREE, FacetNames.PRICE_MAX));
    map.put(FacetNames.EXCLUDE + FacetNames.FREE, Set.of(FacetNames.FREE));
    map.put(FacetNames.ONLINE, Set.of(FacetNames.ONSITE, FacetNames.EXCLUDE + FacetNames.ONLINE));
    map.put(FacetNames.ONSITE, Set.of(FacetNames.ONLINE));
    map.put(FacetNames.EXCLUDE + FacetNames.ONLINE, Set.of(FacetNames.ONLINE));
    return Map.copyOf(map);
  }
}
