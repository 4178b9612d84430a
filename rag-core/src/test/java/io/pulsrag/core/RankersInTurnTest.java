package io.pulsrag.core;

import io.pulsrag.core.testkit.RankerContract;

class RankersInTurnTest extends RankerContract {
  @Override
  protected Ranker ranker() {
    Ranker lexical =
        (query, hits) ->
            hits.stream()
                .map(hit -> hit.rescored(hit.parts().get(ScoreParts.LEXICAL).orElse(0), "last", 1))
                .sorted(Hit.BEST_FIRST)
                .toList();
    return Ranker.byScore().then(lexical);
  }
}
