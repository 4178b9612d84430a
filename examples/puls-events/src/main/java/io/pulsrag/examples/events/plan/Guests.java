package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.facet.FacetNames;
import java.util.List;
import java.util.Set;

/**
 * Who comes, as far as a question tells.
 *
 * @param ages of those whose age was told, in years
 * @param family whether it is for a family, or for children
 */
record Guests(List<Double> ages, boolean family) {

  private static final int OLDEST_CHILD = 12;

  /** The concept of what is for children; those narrower count as well. */
  private static final String CHILDREN = "enfants";

  static Guests of(Understood understood) {
    var facets = understood.constraints().facets();
    var ages =
        facets.stream()
            .filter(facet -> facet.name().equals(FacetNames.AGE) && !facet.excluded())
            .map(Facet::value)
            .filter(Value.Number.class::isInstance)
            .map(value -> ((Value.Number) value).number())
            .toList();
    boolean company =
        facets.stream()
            .anyMatch(
                facet ->
                    facet.name().startsWith(FacetNames.WISH)
                        && facet.value() instanceof Value.Text text
                        && text.text().equals("family"));
    return new Guests(
        ages, company || understood.themes().stream().anyMatch(childrens()::contains));
  }

  /** The concepts of what is for children. */
  static Set<String> childrens() {
    return PlanSearch.closure(Set.of(CHILDREN));
  }

  /** Whether a child comes, who is in bed at night. */
  boolean withChild() {
    return ages.isEmpty() ? family : ages.stream().anyMatch(age -> age <= OLDEST_CHILD);
  }

  /** Whether an event says that it is for others than a child of unknown age. */
  boolean areTooYoungFor(Metadata event) {
    return withChild() && ages.isEmpty() && event.number("age_min").orElse(0) >= OLDEST_CHILD;
  }
}
