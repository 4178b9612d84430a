package io.pulsrag.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a question demands and no later stage may break: when, where, and facets. Each part can be
 * dropped by the user under its name. Immutable.
 *
 * @param when the time, or null when none was said
 * @param where the place, or null when none was said
 * @param facets everything else
 */
public record Constraints(@Nullable When when, @Nullable Where where, List<Facet> facets) {

  /** The name under which the time can be dropped. */
  public static final String DATE = "date";

  /** The name under which the place can be dropped. */
  public static final String PLACE = "place";

  private static final Constraints NONE = new Constraints(null, null, List.of());

  /** Copies. */
  public Constraints {
    facets = List.copyOf(facets);
  }

  /** Nothing is demanded. */
  public static Constraints none() {
    return NONE;
  }

  /** The conjunction of all parts. */
  public Filter filter() {
    List<Filter> parts = new ArrayList<>();
    if (when != null) {
      parts.add(when.filter());
    }
    if (where != null) {
      parts.add(where.filter());
    }
    facets.forEach(facet -> parts.add(facet.filter()));
    return Filter.and(parts);
  }

  /** The facet of this name, if it is demanded. */
  public Optional<Facet> facet(String name) {
    return facets.stream().filter(facet -> facet.name().equals(name)).findFirst();
  }

  /** The names of all parts, time first, then place, then facets. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (when != null) {
      names.add(DATE);
    }
    if (where != null) {
      names.add(PLACE);
    }
    facets.stream().map(Facet::name).distinct().forEach(names::add);
    return List.copyOf(names);
  }

  /** All parts but the one of this name. */
  public Constraints without(String name) {
    return new Constraints(
        name.equals(DATE) ? null : when,
        name.equals(PLACE) ? null : where,
        facets.stream().filter(facet -> !facet.name().equals(name)).toList());
  }

  /** The same with another time. */
  public Constraints withWhen(@Nullable When other) {
    return new Constraints(other, where, facets);
  }

  /** The same with another place. */
  public Constraints withWhere(@Nullable Where other) {
    return new Constraints(when, other, facets);
  }

  /** The same with other facets. */
  public Constraints withFacets(List<Facet> others) {
    return new Constraints(when, where, others);
  }

  /** Whether nothing is demanded. */
  public boolean isEmpty() {
    return when == null && where == null && facets.isEmpty();
  }
}
