package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pulsrag.core.FederatedRetriever.Part;
import io.pulsrag.core.FederatedRetriever.Retrieval;
import io.pulsrag.core.testkit.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FusedRetrieverTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void fusionAgreesWithTheFormulaOfThePaper() {
    Random random = new Random(17);
    for (int round = 0; round < 50; round++) {
      List<List<String>> rankings = new ArrayList<>();
      List<Part> parts = new ArrayList<>();
      for (int part = 0; part < 3; part++) {
        List<String> ids = new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> "d" + i).toList());
        Collections.shuffle(ids, random);
        List<String> ranking = List.copyOf(ids.subList(0, random.nextInt(12)));
        rankings.add(ranking);
        parts.add(new Part("p" + part, query -> hits(ranking), part + 0.5));
      }
      List<Hit> fused = fused(parts, Samples.query().build()).hits();
      Map<String, Double> oracle = oracle(rankings);
      assertThat(fused).hasSameSizeAs(oracle.keySet()).isSortedAccordingTo(Hit.BEST_FIRST);
      for (Hit hit : fused) {
        assertThat(hit.score()).isCloseTo(oracle.get(hit.id()), within(1e-12)).isBetween(0.0, 1.0);
        assertThat(hit.parts().get(ScoreParts.FUSION)).hasValue(hit.score());
        assertThat(hit.parts().get(ScoreParts.LEXICAL)).isPresent();
      }
    }
  }

  private static Map<String, Double> oracle(List<List<String>> rankings) {
    Map<String, Double> scores = new TreeMap<>(Comparator.naturalOrder());
    double greatest = 0;
    for (int part = 0; part < rankings.size(); part++) {
      double weight = part + 0.5;
      greatest += weight / 61;
      for (int i = 0; i < rankings.get(part).size(); i++) {
        scores.merge(rankings.get(part).get(i), weight / (60 + i + 1), Double::sum);
      }
    }
    double best = greatest;
    scores.replaceAll((id, score) -> score / best);
    return scores;
  }

  @Test
  void oneThatFailsDoesNotFailItsSiblingsAndIsNamed() {
    Retriever failing =
        query -> {
          throw new RetriableException("backend.search", "away");
        };
    Retrieval retrieval =
        fused(
            List.of(new Part("good", query -> hits(List.of("a")), 1), new Part("bad", failing, 1)),
            Samples.query().build());
    assertThat(Samples.ids(retrieval.hits())).containsExactly("a");
    assertThat(retrieval.steps())
        .extracting(Trace.Step::stage, Trace.Step::outcome, Trace.Step::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("retrieve.good", Trace.Outcome.DONE, ""),
            org.assertj.core.groups.Tuple.tuple(
                "retrieve.bad", Trace.Outcome.FAILED, "RetriableException"));
  }

  @Test
  void oneThatHangsIsCutAtTheDeadlineInterruptedAndNamed() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Retriever hanging =
        query -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return List.of();
        };
    Query query = Samples.query().deadline(Deadline.after(Duration.ofMillis(200))).build();
    Retrieval retrieval =
        fused(
            List.of(new Part("good", q -> hits(List.of("a")), 1), new Part("hung", hanging, 1)),
            query);
    assertThat(Samples.ids(retrieval.hits())).containsExactly("a");
    assertThat(retrieval.steps().get(1).stage()).isEqualTo("retrieve.hung");
    assertThat(retrieval.steps().get(1).outcome()).isEqualTo(Trace.Outcome.LATE);
    interrupted.await();
  }

  @Test
  void whenAllFailTheCallerIsTold() {
    Retriever failing =
        query -> {
          throw new NonRetriableException("backend.search", "no such collection");
        };
    Retriever fused = Retriever.fused(List.of(new Part("bad", failing, 1)), threads);
    assertThatThrownBy(() -> fused.retrieve(Samples.query().build()))
        .isInstanceOf(NonRetriableException.class)
        .hasMessageContaining("no such collection");
  }

  @Test
  void partsNeedDifferentNamesAndPositiveWeights() {
    Part part = new Part("same", Retriever.none(), 1);
    assertThatThrownBy(() -> Retriever.fused(List.of(part, part), threads))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Retriever.fused(List.of(), threads))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Part("p", Retriever.none(), 0)).hasMessageContaining("0.0");
  }

  private Retrieval fused(List<Part> parts, Query query) {
    return Retriever.fused(parts, threads).retrieveParts(query).join();
  }

  private static List<Hit> hits(List<String> ids) {
    return IntStream.range(0, ids.size()).mapToObj(i -> Samples.hit(ids.get(i), 100 - i)).toList();
  }

  @Test
  void aRouteAsksOnlyThePartsThatSuitItAndNamesTheOthers() {
    List<Part> parts =
        List.of(
            new Part("words", query -> hits(List.of("a")), 1, Route.Kind.KEYWORD),
            new Part("meaning", query -> hits(List.of("b")), 1, Route.Kind.SEMANTIC),
            new Part("either", query -> hits(List.of("c")), 1));
    assertThat(found(parts, Route.both())).containsExactly("a", "b", "c");
    assertThat(found(parts, new Route(Route.Kind.KEYWORD, "a title"))).containsExactly("a", "c");
    assertThat(found(parts, new Route(Route.Kind.SEMANTIC, "a wish"))).containsExactly("b", "c");
    Query titled = Samples.query().route(new Route(Route.Kind.KEYWORD, "a title")).build();
    assertThat(fused(parts, titled).steps())
        .filteredOn(step -> step.note().equals("not asked, keyword: a title"))
        .extracting(Trace.Step::stage)
        .containsExactly("retrieve.meaning");
  }

  @Test
  void partsThatARouteLeavesOutAreAskedWhenTheOthersFindNothingOrFail() {
    Part empty = new Part("words", query -> List.of(), 1, Route.Kind.KEYWORD);
    Part failing =
        new Part(
            "words",
            query -> {
              throw new RetriableException("backend.search", "away");
            },
            1,
            Route.Kind.KEYWORD);
    Part meaning = new Part("meaning", query -> hits(List.of("b")), 1, Route.Kind.SEMANTIC);
    Route title = new Route(Route.Kind.KEYWORD, "a title");
    assertThat(found(List.of(empty, meaning), title)).containsExactly("b");
    assertThat(found(List.of(failing, meaning), title)).containsExactly("b");
    assertThat(found(List.of(meaning), title)).containsExactly("b");
  }

  private List<String> found(List<Part> parts, Route route) {
    return fused(parts, Samples.query().route(route).build()).hits().stream()
        .map(Hit::id)
        .sorted()
        .toList();
  }
}
