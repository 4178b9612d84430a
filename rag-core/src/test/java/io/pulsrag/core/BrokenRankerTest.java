package io.pulsrag.core;

import static io.pulsrag.core.ContractRun.assertCaught;

import io.pulsrag.core.testkit.RankerContract;
import io.pulsrag.core.testkit.Samples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of rankers catches")
class BrokenRankerTest {

  @Test
  @DisplayName("one that keeps doubles")
  void keepsDoubles() {
    assertCaught(
        KeepsDoubles.class, "it never returns a document twice, even when it was given twice");
  }

  static class KeepsDoubles extends RankerContract {
    @Override
    protected Ranker ranker() {
      return (query, hits) -> hits.stream().sorted(Hit.BEST_FIRST).toList();
    }
  }

  @Test
  @DisplayName("one whose ties follow the order in which hits came")
  void tiesByArrival() {
    assertCaught(
        TiesByArrival.class,
        "hits come best first by the score it gave them, equal scores by document id",
        "of equal documents with equal scores the lower id comes first",
        "the same hits in another order give the same result");
  }

  static class TiesByArrival extends RankerContract {
    @Override
    protected Ranker ranker() {
      return (query, hits) ->
          distinct(hits).sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
    }
  }

  @Test
  @DisplayName("one that forgets what scores were made of")
  void forgetsParts() {
    assertCaught(ForgetsParts.class, "it keeps the parts of every score");
  }

  static class ForgetsParts extends RankerContract {
    @Override
    protected Ranker ranker() {
      return (query, hits) ->
          Ranker.byScore().rank(query, hits).stream()
              .map(hit -> new Hit(hit.document(), hit.score(), ScoreParts.of("own", hit.score())))
              .toList();
    }
  }

  @Test
  @DisplayName("one that adds a document of its own")
  void addsDocument() {
    assertCaught(
        AddsDocument.class,
        "nothing ranked is nothing",
        "it adds no document and changes none",
        "it keeps the parts of every score",
        "of equal documents with equal scores the lower id comes first");
  }

  static class AddsDocument extends RankerContract {
    @Override
    protected Ranker ranker() {
      return (query, hits) ->
          Ranker.byScore()
              .rank(query, Stream.concat(hits.stream(), Stream.of(Samples.hit("ad", 99))).toList());
    }
  }

  @Test
  @DisplayName("one that sorts the list it was given")
  void sortsInPlace() {
    assertCaught(
        SortsInPlace.class,
        "it never returns a document twice, even when it was given twice",
        "the result cannot be changed, and what was given is not",
        "nothing ranked is nothing",
        "of equal documents with equal scores the lower id comes first");
  }

  static class SortsInPlace extends RankerContract {
    @Override
    protected Ranker ranker() {
      return (query, hits) -> {
        synchronized (hits) {
          hits.sort(Hit.BEST_FIRST);
        }
        return hits;
      };
    }
  }

  private static Stream<Hit> distinct(List<Hit> hits) {
    List<Hit> distinct = new ArrayList<>();
    for (Hit hit : hits) {
      if (distinct.stream().noneMatch(known -> known.id().equals(hit.id()))) {
        distinct.add(hit);
      }
    }
    return distinct.stream();
  }
}
