package io.pulsrag.core.langchain4j;

import static io.pulsrag.core.testkit.Samples.hit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import io.pulsrag.core.Hit;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.testkit.RankerContract;
import io.pulsrag.core.testkit.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringModelRankerTest extends RankerContract {

  @Override
  protected Ranker ranker() {
    return ranker(List.of());
  }

  /** Scores a text by the number of its letters, or gives these scores. */
  private static Ranker ranker(List<Double> fixed) {
    ScoringModel model =
        (segments, query) ->
            Response.from(fixed.isEmpty() ? segments.stream().map(s -> length(s)).toList() : fixed);
    return new ScoringModelRanker(model);
  }

  private static double length(TextSegment segment) {
    return segment.text().length();
  }

  @Test
  void theModelDecidesAndItsScoreIsKept() {
    List<Hit> ranked = ranker(List.of(0.1, 0.9)).rank(asked(), List.of(hit("a", 9), hit("b", 8)));
    assertThat(Samples.ids(ranked)).containsExactly("b", "a");
    assertThat(ranked.getFirst().parts().get(ScoreParts.RERANK)).hasValue(0.9);
    assertThat(ranked.getFirst().parts().get(ScoreParts.LEXICAL)).hasValue(8);
  }

  @Test
  void anotherNumberOfScoresThanAskedForIsRefused() {
    assertThatThrownBy(() -> ranker(List.of(0.1)).rank(asked(), List.of(hit("a", 2), hit("b", 1))))
        .isInstanceOf(NonRetriableException.class)
        .hasMessageContaining("1 scores for 2 documents");
    assertThatThrownBy(() -> ranker(List.of(Double.NaN)).rank(asked(), List.of(hit("a", 2))))
        .isInstanceOf(NonRetriableException.class);
  }

  @Test
  void aModelThatIsThrottledCanBeAskedAgain() {
    Ranker ranker =
        new ScoringModelRanker(
            (segments, query) -> {
              throw new RateLimitException("slow down");
            });
    assertThatThrownBy(() -> ranker.rank(asked(), List.of(hit("a", 2))))
        .isInstanceOf(RetriableException.class);
  }

  @Test
  void withoutWordsTheModelIsNotAsked() {
    Ranker ranker =
        new ScoringModelRanker(
            (segments, query) -> {
              throw new AssertionError("asked");
            });
    assertThat(ranker.rank(Samples.query().build(), List.of(hit("a", 1)))).hasSize(1);
  }
}
