package io.pulsrag.core;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Typed fields of a document, for filters and for display: each has one value or several, in the
 * order given. Immutable.
 *
 * @param fields values by field name, sorted by name; no list is empty
 */
public record Metadata(SortedMap<String, List<Value>> fields) {

  private static final Metadata EMPTY = new Metadata(new TreeMap<>());

  /**
   * @throws IllegalArgumentException if a field name does not match {@code [a-z][a-z0-9_]{0,63}}
   */
  public Metadata {
    TreeMap<String, List<Value>> copy = new TreeMap<>();
    fields.forEach(
        (name, values) -> {
          if (!values.isEmpty()) {
            copy.put(FieldNames.checked(name), List.copyOf(values));
          }
        });
    fields = Collections.unmodifiableSortedMap(copy);
  }

  /** No field at all. */
  public static Metadata empty() {
    return EMPTY;
  }

  /** These fields. */
  public static Metadata of(Map<String, List<Value>> fields) {
    return new Metadata(new TreeMap<>(fields));
  }

  /** A copy in which this field has these values; with no value the field is gone. */
  public Metadata with(String name, Value... values) {
    TreeMap<String, List<Value>> copy = new TreeMap<>(fields);
    copy.put(name, Arrays.asList(values));
    return new Metadata(copy);
  }

  /** The values of a field, empty when it is absent. */
  public List<Value> values(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The names of all fields. */
  public SortedSet<String> names() {
    return new java.util.TreeSet<>(fields.keySet());
  }

  /** The first text of a field. */
  public Optional<String> text(String name) {
    return first(name, Value.Text.class).map(Value.Text::text);
  }

  /** All texts of a field. */
  public List<String> texts(String name) {
    return values(name).stream()
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text())
        .toList();
  }

  /** The first number of a field. */
  public OptionalDouble number(String name) {
    return first(name, Value.Number.class).stream().mapToDouble(Value.Number::number).findFirst();
  }

  /** The first flag of a field. */
  public Optional<Boolean> flag(String name) {
    return first(name, Value.Flag.class).map(Value.Flag::flag);
  }

  /** The first instant of a field. */
  public Optional<Instant> moment(String name) {
    return first(name, Value.Moment.class).map(Value.Moment::instant);
  }

  private <T extends Value> Optional<T> first(String name, Class<T> kind) {
    return values(name).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
