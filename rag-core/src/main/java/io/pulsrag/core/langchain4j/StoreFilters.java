package io.pulsrag.core.langchain4j;

import dev.langchain4j.store.embedding.filter.Filter;
import dev.langchain4j.store.embedding.filter.comparison.IsEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThanOrEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsIn;
import dev.langchain4j.store.embedding.filter.comparison.IsLessThanOrEqualTo;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * As much of a filter as an embedding store can say about segments of {@link DocumentSegments}. It
 * lets pass everything that the filter matches and perhaps more: areas, occurrences, presence,
 * negation and ranges of text are left to {@link io.pulsrag.core.Filter#matches}, and a field with
 * several values always passes.
 */
final class StoreFilters {

  /** The tenant, and what can be said of the filter. */
  static Filter of(Tenant tenant, io.pulsrag.core.Filter filter) {
    Filter scope = new IsEqualTo(DocumentSegments.TENANT, tenant.id());
    Filter wider = wider(filter);
    return wider == null ? scope : scope.and(wider);
  }

  /** A filter that matches at least as much, or null when only "everything" does. */
  static @Nullable Filter wider(io.pulsrag.core.Filter filter) {
    return switch (filter) {
      case io.pulsrag.core.Filter.Equal(String field, Value value) -> in(field, List.of(value));
      case io.pulsrag.core.Filter.In(String field, List<Value> values) -> in(field, values);
      case io.pulsrag.core.Filter.Range range -> range(range);
      case io.pulsrag.core.Filter.Ids(var ids) ->
          ids.isEmpty() ? null : new IsIn(DocumentSegments.ID, List.copyOf(ids));
      case io.pulsrag.core.Filter.And(var parts) ->
          parts.stream()
              .map(StoreFilters::wider)
              .filter(Objects::nonNull)
              .reduce((a, b) -> a.and(b))
              .orElse(null);
      case io.pulsrag.core.Filter.Or(var parts) -> anyOf(parts);
      case io.pulsrag.core.Filter.Exists exists -> null;
      case io.pulsrag.core.Filter.Within within -> null;
      case io.pulsrag.core.Filter.During during -> null;
      case io.pulsrag.core.Filter.Not not -> null;
    };
  }

  private static @Nullable Filter anyOf(List<io.pulsrag.core.Filter> parts) {
    List<Filter> wider = new ArrayList<>();
    for (io.pulsrag.core.Filter part : parts) {
      Filter translated = wider(part);
      if (translated == null) {
        return null;
      }
      wider.add(translated);
    }
    return wider.stream().reduce((a, b) -> a.or(b)).orElse(null);
  }

  private static @Nullable Filter in(String field, List<Value> values) {
    return values.stream()
        .map(value -> (Filter) new IsEqualTo(key(field, value), stored(value)))
        .reduce((a, b) -> a.or(b))
        .map(filter -> filter.or(many(field)))
        .orElse(null);
  }

  private static @Nullable Filter range(io.pulsrag.core.Filter.Range range) {
    Value from = range.from();
    Value to = range.to();
    if (from instanceof Value.Text || to instanceof Value.Text) {
      return null;
    }
    List<Filter> ends = new ArrayList<>();
    if (from != null) {
      ends.add(new IsGreaterThanOrEqualTo(key(range.field(), from), stored(from)));
    }
    if (to != null) {
      ends.add(new IsLessThanOrEqualTo(key(range.field(), to), stored(to)));
    }
    return ends.stream()
        .reduce((a, b) -> a.and(b))
        .map(filter -> filter.or(many(range.field())))
        .orElse(null);
  }

  private static Filter many(String field) {
    return new IsEqualTo(field + DocumentSegments.MANY, DocumentSegments.MARK);
  }

  private static String key(String field, Value value) {
    return switch (value) {
      case Value.Text text -> field;
      case Value.Number number -> field + DocumentSegments.NUMBER;
      case Value.Flag flag -> field + DocumentSegments.FLAG;
      case Value.Moment moment -> field + DocumentSegments.MILLIS;
    };
  }

  private static Comparable<?> stored(Value value) {
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Number number -> number.number();
      case Value.Flag flag -> String.valueOf(flag.flag());
      case Value.Moment moment -> moment.instant().toEpochMilli();
    };
  }

  private StoreFilters() {}
}
