package io.pulsrag.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Weighted reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): a hit at rank r of a part
 * with weight w adds w / (60 + r). The sum is divided by its greatest possible value, so that
 * scores are from 0 to 1.
 *
 * <p>Parts that the route of a query leaves out are asked after all when the others find nothing or
 * fail, so that a route loses no answer.
 */
final class FusedRetriever implements FederatedRetriever {

  /** The constant of the paper; dampens the weight of the first ranks. */
  private static final double K = 60;

  private final List<Part> parts;
  private final Executor executor;

  FusedRetriever(List<Part> parts, Executor executor) {
    this.parts = List.copyOf(parts);
    this.executor = executor;
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("fusion needs at least one retriever");
    }
    if (parts.stream().map(Part::name).distinct().count() < parts.size()) {
      throw new IllegalArgumentException("retrievers to be fused need different names");
    }
  }

  @Override
  public List<Hit> retrieve(Query query) {
    try {
      return retrieveParts(query).join().hits();
    } catch (CompletionException e) {
      throw e.getCause() instanceof PulsRagException known
          ? known
          : new RetriableException("retrieve", "every part of the fusion failed", e.getCause());
    }
  }

  @Override
  public CompletableFuture<Retrieval> retrieveParts(Query query) {
    List<Part> chosen = parts.stream().filter(part -> query.route().asks(part.by())).toList();
    List<Part> first = chosen.isEmpty() ? parts : chosen;
    List<Part> others = parts.stream().filter(part -> !first.contains(part)).toList();
    CompletableFuture<List<Asked>> asked = ask(first, query);
    AtomicReference<CompletableFuture<List<Asked>>> atWork = new AtomicReference<>(asked);
    CompletableFuture<Retrieval> fused =
        asked
            .thenCompose(
                done -> {
                  if (others.isEmpty() || done.stream().anyMatch(Asked::found)) {
                    return CompletableFuture.completedFuture(done);
                  }
                  CompletableFuture<List<Asked>> more = ask(others, query);
                  atWork.set(more);
                  return more.thenApply(
                      rest -> Stream.concat(done.stream(), rest.stream()).toList());
                })
            .thenApply(done -> fuse(query, done));
    fused.whenComplete((done, error) -> atWork.get().cancel(true));
    return fused;
  }

  /** A part and how it fared. */
  private record Asked(Part part, Stage.Ended<Retrieval> ended) {
    List<Hit> hits() {
      return ended.value() == null ? List.of() : ended.value().hits();
    }

    boolean found() {
      return !hits().isEmpty();
    }

    Stream<Trace.Step> steps() {
      Trace.Step own = ended.step(1, hits().size());
      return ended.value() == null
          ? Stream.of(own)
          : Stream.concat(Stream.of(own), ended.value().steps().stream());
    }
  }

  /** Asks these parts side by side; cancelling it cancels them. */
  private CompletableFuture<List<Asked>> ask(List<Part> some, Query query) {
    List<CompletableFuture<Asked>> asked =
        some.stream()
            .map(
                part -> {
                  CompletableFuture<Stage.Ended<Retrieval>> run =
                      Stage.run(
                          stage(part),
                          query.deadline(),
                          executor,
                          () -> ReportingRetriever.search(part.retriever(), query));
                  CompletableFuture<Asked> end = run.thenApply(done -> new Asked(part, done));
                  end.whenComplete((done, error) -> run.cancel(true));
                  return end;
                })
            .toList();
    CompletableFuture<List<Asked>> all =
        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
            .thenApply(done -> asked.stream().map(CompletableFuture::join).toList());
    all.whenComplete((done, error) -> asked.forEach(part -> part.cancel(true)));
    return all;
  }

  private static String stage(Part part) {
    return "retrieve." + part.name();
  }

  private Retrieval fuse(Query query, List<Asked> asked) {
    if (asked.stream().allMatch(part -> part.ended().value() == null)) {
      throw asked.getFirst().ended().problem("retrieve");
    }
    double greatest = asked.stream().mapToDouble(one -> one.part().weight()).sum() / (K + 1);
    Map<String, Hit> best = new HashMap<>();
    Map<String, Double> sums = new HashMap<>();
    for (Asked one : asked) {
      List<Hit> hits = one.hits();
      for (int rank = 1; rank <= hits.size(); rank++) {
        Hit hit = hits.get(rank - 1);
        sums.merge(hit.id(), one.part().weight() / (K + rank), Double::sum);
        best.merge(hit.id(), hit, Hit::merge);
      }
    }
    List<Hit> fused =
        best.values().stream()
            .map(
                hit -> {
                  double score = sums.getOrDefault(hit.id(), 0.0) / greatest;
                  return hit.rescored(score, ScoreParts.FUSION, score);
                })
            .sorted(Hit.BEST_FIRST)
            .limit(query.limit())
            .toList();
    return new Retrieval(fused, steps(query, asked));
  }

  private List<Trace.Step> steps(Query query, List<Asked> asked) {
    List<Trace.Step> steps = new ArrayList<>();
    asked.forEach(part -> part.steps().forEach(steps::add));
    for (Part part : parts) {
      if (asked.stream().noneMatch(one -> one.part().equals(part))) {
        String note = "not asked, " + query.route();
        steps.add(
            new Trace.Step(stage(part), Trace.Outcome.DONE, Duration.ZERO, 1, 0, note.strip()));
      }
    }
    return steps;
  }
}
