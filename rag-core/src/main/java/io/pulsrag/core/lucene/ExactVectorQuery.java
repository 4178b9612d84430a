package io.pulsrag.core.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Compares the vector of every document of a filter; no approximation. */
final class ExactVectorQuery extends Query {

  private final Query filter;
  private final float[] target;

  ExactVectorQuery(Query filter, float[] target) {
    this.filter = filter;
    this.target = target;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = filter.rewrite(searcher);
    return rewritten == filter ? this : new ExactVectorQuery(rewritten, target);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(filter, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Scorer found = weight.scorer(context);
        FloatVectorValues values = context.reader().getFloatVectorValues(Fields.VECTOR);
        if (found == null || values == null) {
          return null;
        }
        return new DefaultScorerSupplier(new Compared(found, values.scorer(target), boost));
      }

      @Override
      public Explanation explain(LeafReaderContext context, int doc) {
        return Explanation.noMatch("not explained");
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private static final class Compared extends Scorer {
    private final VectorScorer similarity;
    private final DocIdSetIterator both;
    private final float boost;

    Compared(Scorer found, VectorScorer similarity, float boost) {
      this.similarity = similarity;
      this.boost = boost;
      this.both =
          ConjunctionUtils.intersectIterators(List.of(found.iterator(), similarity.iterator()));
    }

    @Override
    public int docID() {
      return both.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return both;
    }

    @Override
    public float score() throws IOException {
      return boost * similarity.score();
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "nearest(" + filter.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExactVectorQuery query
        && filter.equals(query.filter)
        && Arrays.equals(target, query.target);
  }

  @Override
  public int hashCode() {
    return 31 * filter.hashCode() + Arrays.hashCode(target);
  }
}
