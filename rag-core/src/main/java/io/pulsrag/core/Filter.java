package io.pulsrag.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A hard constraint on documents. {@link #matches} is its meaning; every backend has one exhaustive
 * translator and is held to that meaning. A field with several values matches when any of them
 * does. Immutable.
 */
public sealed interface Filter {

  /** Whether the document satisfies this filter. */
  boolean matches(Document document);

  /** Some value of the field equals this one. */
  record Equal(String field, Value value) implements Filter {
    /** Refuses a malformed field name. */
    public Equal {
      FieldNames.checked(field);
      Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean matches(Document document) {
      return document.metadata().values(field).contains(value);
    }
  }

  /** Some value of the field is among these; an empty list matches nothing. */
  record In(String field, List<Value> values) implements Filter {
    /** Refuses a malformed field name; copies. */
    public In {
      FieldNames.checked(field);
      values = List.copyOf(new LinkedHashSet<>(values));
    }

    @Override
    public boolean matches(Document document) {
      return document.metadata().values(field).stream().anyMatch(values::contains);
    }
  }

  /**
   * Some value of the field lies between the bounds, both included. Values of another kind than the
   * bounds do not match.
   *
   * @param from lowest value, or null for no lower bound
   * @param to highest value, or null for no upper bound
   */
  record Range(String field, @Nullable Value from, @Nullable Value to) implements Filter {
    /**
     * @throws IllegalArgumentException if there is no bound, the bounds differ in kind, or one is a
     *     flag
     */
    public Range {
      FieldNames.checked(field);
      if (from == null && to == null) {
        throw new IllegalArgumentException("a range on '" + field + "' needs at least one bound");
      }
      if (from instanceof Value.Flag || to instanceof Value.Flag) {
        throw new IllegalArgumentException(
            "a range on '" + field + "' cannot have a flag as bound");
      }
      if (from != null && to != null && from.getClass() != to.getClass()) {
        throw new IllegalArgumentException(
            "the bounds of a range on '" + field + "' differ in kind");
      }
    }

    @Override
    public boolean matches(Document document) {
      return document.metadata().values(field).stream()
          .anyMatch(
              value ->
                  (from == null || Ordering.atLeast(value, from))
                      && (to == null || Ordering.atLeast(to, value)));
    }
  }

  /** The field has a value. */
  record Exists(String field) implements Filter {
    /** Refuses a malformed field name. */
    public Exists {
      FieldNames.checked(field);
    }

    @Override
    public boolean matches(Document document) {
      return !document.metadata().values(field).isEmpty();
    }
  }

  /**
   * Some place of the document has its point in the area. A document without a point does not
   * match.
   */
  record Within(Area area) implements Filter {
    /** Refuses null. */
    public Within {
      Objects.requireNonNull(area, "area");
    }

    @Override
    public boolean matches(Document document) {
      return document.places().stream()
          .map(Place::point)
          .anyMatch(point -> point != null && area.contains(point));
    }
  }

  /**
   * Some occurrence of the document overlaps the window. A document without occurrences does not
   * match.
   */
  record During(TimeWindow window) implements Filter {
    /** Refuses null. */
    public During {
      Objects.requireNonNull(window, "window");
    }

    @Override
    public boolean matches(Document document) {
      return document.occurrences().stream().anyMatch(window::overlaps);
    }
  }

  /** The document's id is among these. */
  record Ids(Set<String> ids) implements Filter {
    /** Copies, sorted. */
    public Ids {
      ids = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    @Override
    public boolean matches(Document document) {
      return ids.contains(document.id());
    }
  }

  /** Every part matches; with no part, everything does. */
  record And(List<Filter> parts) implements Filter {
    /** Copies. */
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(Document document) {
      return parts.stream().allMatch(part -> part.matches(document));
    }
  }

  /** Some part matches; with no part, nothing does. */
  record Or(List<Filter> parts) implements Filter {
    /** Copies. */
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(Document document) {
      return parts.stream().anyMatch(part -> part.matches(document));
    }
  }

  /** The part does not match. */
  record Not(Filter part) implements Filter {
    /** Refuses null. */
    public Not {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public boolean matches(Document document) {
      return !part.matches(document);
    }
  }

  /** Matches every document. */
  static Filter everything() {
    return new And(List.of());
  }

  /** Matches no document. */
  static Filter nothing() {
    return new Or(List.of());
  }

  /** Some value of the field equals this text. */
  static Filter equal(String field, String value) {
    return new Equal(field, Value.of(value));
  }

  /** Some value of the field equals this flag. */
  static Filter equal(String field, boolean value) {
    return new Equal(field, Value.of(value));
  }

  /** Some value of the field is at least this number. */
  static Filter atLeast(String field, double lowest) {
    return new Range(field, Value.of(lowest), null);
  }

  /** Some value of the field is at most this number. */
  static Filter atMost(String field, double highest) {
    return new Range(field, null, Value.of(highest));
  }

  /** Some occurrence overlaps any of the windows; no window matches nothing. */
  static Filter during(Collection<TimeWindow> windows) {
    return or(windows.stream().sorted(Comparator.naturalOrder()).map(During::new).toList());
  }

  /** All of these; a single one is itself, nested conjunctions are flattened. */
  static Filter and(Collection<? extends Filter> parts) {
    List<Filter> flat =
        parts.stream()
            .<Filter>mapMulti(
                (part, out) -> {
                  if (part instanceof And and) {
                    and.parts().forEach(out);
                  } else {
                    out.accept(part);
                  }
                })
            .distinct()
            .toList();
    return flat.size() == 1 ? flat.getFirst() : new And(flat);
  }

  /** Any of these; a single one is itself. */
  static Filter or(Collection<? extends Filter> parts) {
    List<Filter> distinct = parts.stream().<Filter>map(part -> part).distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : new Or(distinct);
  }

  /** All of these. */
  static Filter and(Filter... parts) {
    return and(List.of(parts));
  }

  /** Any of these. */
  static Filter or(Filter... parts) {
    return or(List.of(parts));
  }

  /** Not this; a double negation is undone. */
  static Filter not(Filter part) {
    return part instanceof Not(Filter inner) ? inner : new Not(part);
  }
}
