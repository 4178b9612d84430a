package io.pulsrag.core.lucene;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query that counts as a single clause. Lucene limits the clauses of a whole query tree for the
 * whole machine ({@link IndexSearcher#setMaxClauseCount}); a list of a thousand windows is no
 * mistake here, and its parts are bounded by their own builders.
 */
final class SealedQuery extends Query {

  private final Query inner;

  SealedQuery(Query inner) {
    this.inner = inner;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = inner.rewrite(searcher);
    return rewritten == inner ? this : new SealedQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return inner.createWeight(searcher, mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return inner.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SealedQuery query && inner.equals(query.inner);
  }

  @Override
  public int hashCode() {
    return 31 * inner.hashCode() + 1;
  }
}
