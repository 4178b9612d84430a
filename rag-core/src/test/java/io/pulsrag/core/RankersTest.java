package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RankersTest {

  private static final Ranker BACKWARDS =
      (query, hits) -> hits.stream().sorted(Comparator.comparing(Hit::id).reversed()).toList();

  @Test
  @DisplayName("a chain tells the order after each of its rankers, by name or by place")
  void chain() {
    List<String> seen = new ArrayList<>();
    Ranker chain =
        Ranker.byScore().then(BACKWARDS).then(BACKWARDS.named("last").then(Ranker.byScore()));
    Rankers.of(chain)
        .rank(
            Query.forTenant(Tenant.of("t")).build(),
            List.of(hit("a", 1), hit("b", 2), hit("c", 3)),
            (name, order) -> seen.add(name + order.stream().map(Hit::id).toList()));
    assertThat(seen)
        .containsExactly("score[c, b, a]", "2[c, b, a]", "last[c, b, a]", "score[c, b, a]");
  }

  private static Hit hit(String id, double score) {
    return new Hit(
        Document.builder(Tenant.of("t"), id).build(), score, ScoreParts.of("lexical", score));
  }
}
