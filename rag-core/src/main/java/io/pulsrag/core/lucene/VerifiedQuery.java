package io.pulsrag.core.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a query that also pass a check of their exact values. The query may find too
 * much, never too little.
 */
final class VerifiedQuery extends Query {

  private final Query candidates;
  private final Check check;

  VerifiedQuery(Query candidates, Check check) {
    this.candidates = candidates;
    this.check = check;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = candidates.rewrite(searcher);
    return rewritten == candidates ? this : new VerifiedQuery(rewritten, check);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(candidates, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        ScorerSupplier supplier = weight.scorerSupplier(context);
        return supplier == null ? null : verified(supplier, context, score(), mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return weight.isCacheable(context);
      }
    };
  }

  private ScorerSupplier verified(
      ScorerSupplier supplier, LeafReaderContext context, float score, ScoreMode mode) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        Scorer found = supplier.get(leadCost);
        TwoPhaseIterator inner = found.twoPhaseIterator();
        DocIdSetIterator documents = inner == null ? found.iterator() : inner.approximation();
        Check.InSegment test = check.in(context.reader());
        return new ConstantScoreScorer(
            score,
            mode,
            new TwoPhaseIterator(documents) {
              @Override
              public boolean matches() throws IOException {
                return (inner == null || inner.matches()) && test.matches(approximation.docID());
              }

              @Override
              public float matchCost() {
                return check.cost() + (inner == null ? 0 : inner.matchCost());
              }
            });
      }

      @Override
      public long cost() {
        return supplier.cost();
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "verified(" + candidates.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifiedQuery query
        && candidates.equals(query.candidates)
        && check.equals(query.check);
  }

  @Override
  public int hashCode() {
    return Objects.hash(VerifiedQuery.class, candidates, check);
  }
}
