package io.pulsrag.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Weighted reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): a hit at rank r of a part
 * with weight w adds w / (60 + r). The sum is divided by its greatest possible value, so that
 * scores are from 0 to 1.
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
    List<CompletableFuture<Stage.Ended<Retrieval>>> asked =
        parts.stream()
            .map(
                part ->
                    Stage.run(
                        "retrieve." + part.name(),
                        query.deadline(),
                        executor,
                        () -> ReportingRetriever.search(part.retriever(), query)))
            .toList();
    CompletableFuture<Retrieval> fused =
        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
            .thenApply(done -> fuse(query, asked.stream().map(CompletableFuture::join).toList()));
    fused.whenComplete((done, error) -> asked.forEach(part -> part.cancel(true)));
    return fused;
  }

  private Retrieval fuse(Query query, List<Stage.Ended<Retrieval>> ended) {
    if (ended.stream().allMatch(end -> end.value() == null)) {
      throw ended.getFirst().problem("retrieve");
    }
    double greatest = parts.stream().mapToDouble(Part::weight).sum() / (K + 1);
    Map<String, Hit> best = new HashMap<>();
    Map<String, Double> sums = new HashMap<>();
    List<Trace.Step> steps = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Retrieval part = ended.get(i).value();
      List<Hit> hits = part == null ? List.of() : part.hits();
      steps.add(ended.get(i).step(1, hits.size()));
      if (part != null) {
        steps.addAll(part.steps());
      }
      for (int rank = 1; rank <= hits.size(); rank++) {
        Hit hit = hits.get(rank - 1);
        sums.merge(hit.id(), parts.get(i).weight() / (K + rank), Double::sum);
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
    return new Retrieval(fused, steps);
  }
}
