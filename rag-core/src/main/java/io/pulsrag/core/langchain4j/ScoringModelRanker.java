package io.pulsrag.core.langchain4j;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import io.pulsrag.core.Hit;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.ScoreParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Orders hits by a scoring model's opinion of their text, kept as {@link ScoreParts#RERANK}. A
 * model that fails, or answers with another number of scores than was asked for, is an exception;
 * the pipeline then keeps the order it had and names the stage in the trace.
 *
 * <p>A query without words is left in the order of its scores. Safe for use by many threads if the
 * model is.
 */
public final class ScoringModelRanker implements Ranker {

  private final ScoringModel model;

  /** Ranks with this model, which is not closed here. */
  public ScoringModelRanker(ScoringModel model) {
    this.model = Objects.requireNonNull(model, "model");
  }

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    List<Hit> distinct = Ranker.byScore().rank(query, hits);
    if (distinct.isEmpty() || query.text().isBlank()) {
      return distinct;
    }
    List<TextSegment> segments =
        distinct.stream()
            .map(hit -> TextSegment.from(DocumentSegments.words(hit.document())))
            .toList();
    List<Double> scores =
        Failures.sorted("rerank", () -> model.scoreAll(segments, query.text()).content());
    check(scores, distinct.size());
    List<Hit> ranked = new ArrayList<>();
    for (int i = 0; i < distinct.size(); i++) {
      double score = scores.get(i);
      ranked.add(distinct.get(i).rescored(score, ScoreParts.RERANK, score));
    }
    return ranked.stream().sorted(Hit.BEST_FIRST).toList();
  }

  private static void check(List<Double> scores, int asked) {
    if (scores == null || scores.size() != asked) {
      throw new NonRetriableException(
          "rerank",
          "the model gave "
              + (scores == null ? 0 : scores.size())
              + " scores for "
              + asked
              + " documents");
    }
    if (scores.stream().anyMatch(score -> score == null || !Double.isFinite(score))) {
      throw new NonRetriableException("rerank", "the model gave a score that is not a number");
    }
  }
}
