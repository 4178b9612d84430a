package io.pulsrag.core.lucene;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Value;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Filters of one tenant as Lucene queries of exactly the same meaning. */
final class FilterTranslator {

  /** Clauses of one node; Lucene refuses more than 1,024. */
  private static final int WIDTH = 512;

  private final Tenant tenant;

  FilterTranslator(Tenant tenant) {
    this.tenant = tenant;
  }

  /** The tenant's documents that the filter matches. */
  Query inTenant(Filter filter) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.TENANT, Terms.of(tenant.id()))), Occur.FILTER)
        .add(new SealedQuery(translate(filter)), Occur.FILTER)
        .build();
  }

  private Query translate(Filter filter) {
    return switch (filter) {
      case Filter.Equal equal -> in(equal.field(), List.of(equal.value()));
      case Filter.In in -> in(in.field(), in.values());
      case Filter.Range range -> range(range);
      case Filter.Exists exists -> new TermQuery(new Term(Fields.PRESENT, exists.field()));
      case Filter.Within within ->
          new VerifiedQuery(
              any(AreaBounds.queries(within.area())), new Check.InArea(within.area()));
      case Filter.During during -> during(during);
      case Filter.Ids ids ->
          new TermInSetQuery(
              Fields.KEY, ids.ids().stream().map(id -> Terms.key(tenant, id)).toList());
      case Filter.And and -> all(and.parts().stream().map(this::translate).toList());
      case Filter.Or or -> any(or.parts().stream().map(this::translate).toList());
      case Filter.Not not ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(translate(not.part()), Occur.MUST_NOT)
              .build();
    };
  }

  private static Query in(String field, List<Value> values) {
    List<BytesRef> texts = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    List<BytesRef> flags = new ArrayList<>();
    List<Long> moments = new ArrayList<>();
    List<Query> kinds = new ArrayList<>();
    for (Value value : values) {
      switch (value) {
        case Value.Text text when Terms.isLong(text.text()) ->
            kinds.add(
                new VerifiedQuery(
                    new TermQuery(new Term(Fields.text(field), Terms.beginning(text.text()))),
                    new Check.Stored(new Filter.Equal(field, text))));
        case Value.Text text -> texts.add(Terms.of(text.text()));
        case Value.Number number -> numbers.add(number.number());
        case Value.Flag flag -> flags.add(DocumentMapper.term(flag));
        case Value.Moment moment -> moments.add(moment.instant().toEpochMilli());
      }
    }
    if (!texts.isEmpty()) {
      kinds.add(terms(Fields.text(field), texts));
    }
    if (!numbers.isEmpty()) {
      kinds.add(DoublePoint.newSetQuery(Fields.number(field), numbers));
    }
    if (!flags.isEmpty()) {
      kinds.add(terms(Fields.flag(field), flags));
    }
    if (!moments.isEmpty()) {
      kinds.add(LongPoint.newSetQuery(Fields.moment(field), moments));
    }
    return any(kinds);
  }

  private static Query terms(String field, List<BytesRef> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new TermInSetQuery(field, terms);
  }

  private static Query range(Filter.Range range) {
    Value from = range.from();
    Value to = range.to();
    return switch (from != null ? from : to) {
      case Value.Text ignored -> textRange(range, (Value.Text) from, (Value.Text) to);
      case Value.Number ignored ->
          DoublePoint.newRangeQuery(
              Fields.number(range.field()),
              from instanceof Value.Number low ? low.number() : Double.NEGATIVE_INFINITY,
              to instanceof Value.Number high ? high.number() : Double.POSITIVE_INFINITY);
      case Value.Moment ignored ->
          LongPoint.newRangeQuery(
              Fields.moment(range.field()),
              from instanceof Value.Moment low ? low.instant().toEpochMilli() : Long.MIN_VALUE,
              to instanceof Value.Moment high ? high.instant().toEpochMilli() : Long.MAX_VALUE);
      case Value.Flag ignored -> MatchNoDocsQuery.INSTANCE;
      case null -> MatchNoDocsQuery.INSTANCE;
    };
  }

  private static Query textRange(
      Filter.Range range, Value.@Nullable Text from, Value.@Nullable Text to) {
    Query candidates =
        new TermRangeQuery(
            Fields.text(range.field()),
            from == null ? null : Terms.beginning(from.text()),
            to == null ? null : Terms.beginning(to.text()),
            true,
            true);
    boolean cut =
        from != null && Terms.isLong(from.text()) || to != null && Terms.isLong(to.text());
    return cut ? new VerifiedQuery(candidates, new Check.Stored(range)) : candidates;
  }

  private static Query during(Filter.During during) {
    long[] first = {Millis.first(during.window().from())};
    long[] last = {Millis.last(during.window().to())};
    return new VerifiedQuery(
        LongRange.newIntersectsQuery(Fields.TIME, first, last),
        new Check.InWindow(during.window()));
  }

  private static Query all(List<Query> parts) {
    return parts.isEmpty() ? MatchAllDocsQuery.INSTANCE : joined(parts, Occur.FILTER);
  }

  private static Query any(List<Query> parts) {
    return parts.isEmpty() ? MatchNoDocsQuery.INSTANCE : joined(parts, Occur.SHOULD);
  }

  /** One node, or a tree of nodes of at most {@link #WIDTH} clauses each. */
  private static Query joined(List<Query> parts, Occur occur) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    if (parts.size() > WIDTH) {
      List<Query> groups = new ArrayList<>();
      for (int from = 0; from < parts.size(); from += WIDTH) {
        List<Query> group = parts.subList(from, Math.min(parts.size(), from + WIDTH));
        groups.add(new SealedQuery(joined(group, occur)));
      }
      return joined(groups, occur);
    }
    BooleanQuery.Builder node = new BooleanQuery.Builder();
    parts.forEach(part -> node.add(part, occur));
    return node.build();
  }
}
