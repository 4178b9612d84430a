package io.pulsrag.core.testkit;

import static io.pulsrag.core.testkit.Samples.exhibitionInParis;
import static io.pulsrag.core.testkit.Samples.ids;
import static io.pulsrag.core.testkit.Samples.jazzInLyonOnSaturday;
import static io.pulsrag.core.testkit.Samples.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.ScoreParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Ranker} promises. A ranker's test extends this and hands one over. */
public abstract class RankerContract {

  /** The ranker, the same or a new one each time. */
  protected abstract Ranker ranker();

  /** What is asked; override for a ranker that looks at other parts of the query. */
  protected Query asked() {
    return query().text("concert de jazz").near(Samples.LYON).build();
  }

  @Test
  @DisplayName("nothing ranked is nothing")
  void empty() {
    assertThat(ranker().rank(asked(), List.of())).isEmpty();
  }

  @Test
  @DisplayName("it adds no document and changes none")
  void addsNothing() {
    List<Hit> hits = hits(1);
    assertThat(documents(hits)).containsAll(documents(ranker().rank(asked(), hits)));
  }

  @Test
  @DisplayName("it never returns a document twice, even when it was given twice")
  void takesDoublesAway() {
    List<Hit> hits = new ArrayList<>(hits(2));
    hits.addAll(hits.subList(0, 10).stream().map(hit -> hit.rescored(9, "other", 1)).toList());
    assertThat(ids(ranker().rank(asked(), hits))).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("hits come best first by the score it gave them, equal scores by document id")
  void bestFirst() {
    assertThat(ranker().rank(asked(), hits(3))).isSortedAccordingTo(Hit.BEST_FIRST);
  }

  @Test
  @DisplayName("of equal documents with equal scores the lower id comes first")
  void tiesAreOrdered() {
    List<Hit> hits = List.of(twin("c"), twin("a"), twin("b"));
    assertThat(ids(ranker().rank(asked(), hits))).isSorted();
  }

  private static Hit twin(String id) {
    return new Hit(jazzInLyonOnSaturday(id).build(), 0.5, ScoreParts.of(ScoreParts.FUSION, 0.5));
  }

  @Test
  @DisplayName("it keeps the parts of every score")
  void keepsParts() {
    List<Hit> hits = hits(4);
    for (Hit ranked : ranker().rank(asked(), hits)) {
      Hit given = hits.stream().filter(hit -> hit.id().equals(ranked.id())).findFirst().get();
      assertThat(ranked.parts().parts()).containsAllEntriesOf(given.parts().parts());
    }
  }

  @Test
  @DisplayName("the same hits in another order give the same result")
  void orderDoesNotMatter() {
    List<Hit> hits = hits(5);
    List<Hit> expected = ranker().rank(asked(), hits);
    for (int seed = 0; seed < 5; seed++) {
      List<Hit> shuffled = new ArrayList<>(hits);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(ranker().rank(asked(), shuffled)).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("the result cannot be changed, and what was given is not")
  void immutable() {
    List<Hit> given = new ArrayList<>(hits(6));
    List<Hit> copy = List.copyOf(given);
    List<Hit> ranked = ranker().rank(asked(), given);
    assertThat(given).isEqualTo(copy);
    assertThatThrownBy(() -> ranked.add(twin("x")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @DisplayName("many threads get what one thread gets")
  void manyThreads() throws Exception {
    Ranker ranker = ranker();
    List<Hit> hits = hits(7);
    List<Hit> alone = ranker.rank(asked(), hits);
    Callable<List<Hit>> ask = () -> ranker.rank(asked(), hits);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (var answer : threads.invokeAll(Collections.nCopies(16, ask))) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  /** Random hits, some with equal scores, beside two well described ones. */
  private static List<Hit> hits(long seed) {
    Random random = new Random(seed);
    List<Hit> hits = new ArrayList<>();
    for (Document document : new RandomDocuments(seed).take(40)) {
      if (document.tenant().equals(Samples.TENANT)) {
        double score = random.nextInt(8) / 8.0;
        hits.add(
            new Hit(
                document,
                score,
                ScoreParts.of(ScoreParts.LEXICAL, score * 20)
                    .with(ScoreParts.SEMANTIC, random.nextDouble())));
      }
    }
    hits.add(twin("jazz"));
    hits.add(new Hit(exhibitionInParis("photo").build(), 0.25, ScoreParts.of("own", -2)));
    Collections.shuffle(hits, random);
    return hits;
  }

  private static List<Document> documents(List<Hit> hits) {
    return hits.stream().map(Hit::document).toList();
  }
}
