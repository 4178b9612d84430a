package io.pulsrag.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The stages between the query and the hits in their order: retrieve, look nearby, rank.
 *
 * @param scopes what a search leaves out when so much was understood
 */
record Finding(RagPipeline.Config config, Stages stages, Function<Understood, Filter> scopes) {

  /** Shares of the question's time that are left when a stage is cut. */
  static final double AFTER_RETRIEVE = 0.30;

  private static final double AFTER_RANK = 0.25;

  private static final Trace.Step FAILED =
      new Trace.Step(
          "retrieve", Trace.Outcome.FAILED, Duration.ZERO, 1, 0, "every part was late or failed");

  CompletableFuture<Progress.Found> retrieve(Progress.Asked asked) {
    CompletableFuture<Progress.Searched> searched =
        CompletableFuture.completedFuture(new Progress.Searched(List.of(), asked.trace()));
    if (asked.understood().intent().needsDocuments()) {
      for (Query query : Plan.queries(asked.understood(), asked.query())) {
        searched = searched.thenCompose(before -> search(query).thenApply(before::plus));
      }
    }
    return searched.thenApply(
        all -> {
          List<Hit> hits = Plan.interleaved(all.lists());
          Trace trace = all.trace().ordered(List.of(Trace.Order.of("retrieve", hits)));
          return new Progress.Found(asked, hits, null, trace);
        });
  }

  private CompletableFuture<FederatedRetriever.Retrieval> search(Query query) {
    if (config.retriever() instanceof FederatedRetriever federated) {
      return stages
          .observed("retrieve", () -> federated.retrieveParts(query))
          .exceptionally(error -> new FederatedRetriever.Retrieval(List.of(), List.of(FAILED)));
    }
    return stages
        .run("retrieve", AFTER_RETRIEVE, () -> ReportingRetriever.search(config.retriever(), query))
        .thenApply(
            end -> {
              FederatedRetriever.Retrieval found = end.value();
              List<Hit> hits = found == null ? List.of() : found.hits();
              List<Trace.Step> steps = new ArrayList<>();
              steps.add(end.step(1, hits.size()));
              if (found != null) {
                steps.addAll(found.steps());
              }
              return new FederatedRetriever.Retrieval(hits, steps);
            });
  }

  CompletableFuture<Progress.Found> lookNearby(Progress.Found found) {
    Progress.Asked asked = found.asked();
    boolean searchedInVain =
        found.hits().isEmpty()
            && asked.understood().intent().listsDocuments()
            && !(asked.query().constraints().isEmpty() && asked.query().text().isBlank())
            && found.trace().lost().isEmpty();
    if (!searchedInVain) {
      return CompletableFuture.completedFuture(found);
    }
    NearMisses misses =
        new NearMisses(
            config.retriever(),
            asked.query(),
            constraints -> scopes.apply(asked.understood().withConstraints(constraints)));
    return stages
        .run("nearest", AFTER_RANK, () -> misses.find())
        .thenApply(
            end -> {
              Writer.Nearest nearest = end.value();
              Trace.Step step = end.step(1, nearest == null ? 0 : nearest.hits().size());
              return new Progress.Found(asked, found.hits(), nearest, found.trace().plus(step));
            });
  }

  CompletableFuture<Progress.Found> rank(Progress.Found found) {
    if (found.hits().isEmpty()) {
      return CompletableFuture.completedFuture(found);
    }
    return stages
        .run("rank", AFTER_RANK, () -> ranked(found))
        .thenApply(
            end -> {
              Ranked ranked =
                  end.value() == null ? new Ranked(found.hits(), List.of()) : end.value();
              Trace.Step step = end.step(found.hits().size(), ranked.hits().size());
              Trace trace = found.trace().plus(step).ordered(ranked.orders());
              return new Progress.Found(found.asked(), ranked.hits(), null, trace);
            });
  }

  private record Ranked(List<Hit> hits, List<Trace.Order> orders) {}

  private Ranked ranked(Progress.Found found) {
    List<Trace.Order> orders = new ArrayList<>();
    List<Hit> hits =
        Rankers.of(config.ranker())
            .rank(
                found.asked().query(),
                found.hits(),
                (name, order) -> orders.add(Trace.Order.of("rank." + name, order)));
    return new Ranked(hits, orders);
  }
}
