package io.pulsrag.core;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question on its way through the stages. Each stage takes a value and returns a value; none
 * blocks a thread to wait.
 */
final class Run {

  /**
   * Shares of the question's time that are left when a stage is cut, so that those after it can
   * still do their work.
   */
  private static final double AFTER_RECALL = 0.80;

  private static final double AFTER_RETRIEVE = 0.30;
  private static final double AFTER_RANK = 0.25;
  private static final double AFTER_WRITE = 0.10;
  private static final double AFTER_FALLBACK = 0.05;

  private static final Trace.Step FAILED =
      new Trace.Step(
          "retrieve", Trace.Outcome.FAILED, Duration.ZERO, 1, 0, "every part was late or failed");

  private final RagPipeline.Config config;
  private final Question question;
  private final Consumer<String> sentences;
  private final Guards guards;
  private final ZonedDateTime now;
  private final Stages stages;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();

  private record Recalled(Conversation conversation, Trace trace) {}

  private record Asked(Conversation conversation, Understood understood, Query query, Trace trace) {
    Asked plus(Trace.Step step) {
      return new Asked(conversation, understood, query, trace.plus(step));
    }
  }

  private record Found(Asked asked, List<Hit> hits, Writer.@Nullable Nearest nearest, Trace trace) {
    Writer.Task task(ZonedDateTime now) {
      int shown = Math.min(hits.size(), asked.understood.limit());
      return new Writer.Task(
          asked.understood,
          asked.query,
          hits.subList(0, shown),
          asked.conversation,
          now,
          trace.lost(),
          nearest);
    }
  }

  private record Searched(List<List<Hit>> lists, Trace trace) {
    Searched plus(FederatedRetriever.Retrieval retrieval) {
      return new Searched(
          Stream.concat(lists.stream(), Stream.of(retrieval.hits())).toList(),
          trace.plus(retrieval.steps()));
    }
  }

  private record Written(
      Found found, String text, Usage usage, Trace trace, @Nullable PulsRagException problem) {}

  Run(RagPipeline.Config config, Question question, Consumer<String> sentences) {
    this.config = config;
    this.question = question;
    this.sentences = sentences;
    guards = new Guards(config.guardrails());
    now =
        (question.now() == null ? config.clock().instant() : question.now()).atZone(config.zone());
    stages = new Stages(config, question.timeout());
  }

  CompletableFuture<Answer> start() {
    if (question.text().length() > config.maxQuestionLength()) {
      return CompletableFuture.failedFuture(
          new NonRetriableException(
              "ask",
              "the question has "
                  + question.text().length()
                  + " characters; at most "
                  + config.maxQuestionLength()
                  + " are read"));
    }
    stages.begin();
    answer.whenComplete(
        (done, error) -> {
          if (answer.isCancelled()) {
            stages.cancel();
          }
        });
    recall()
        .thenCompose(this::understand)
        .thenCompose(this::retrieve)
        .thenCompose(this::lookNearby)
        .thenCompose(this::rank)
        .thenCompose(this::write)
        .thenCompose(this::remember)
        .whenComplete(this::finish);
    return answer;
  }

  private void finish(@Nullable Answer done, @Nullable Throwable error) {
    Throwable cause = Stage.unwrapped(error);
    stages.end(cause);
    if (cause == null) {
      answer.complete(done);
    } else {
      answer.completeExceptionally(cause);
    }
  }

  private CompletableFuture<Recalled> recall() {
    if (question.conversation() == null) {
      return CompletableFuture.completedFuture(new Recalled(Conversation.none(), Trace.empty()));
    }
    ConversationKey key = new ConversationKey(question.tenant(), question.conversation());
    return stages
        .run("recall", AFTER_RECALL, () -> config.memory().load(key))
        .thenApply(
            end -> {
              Conversation known = end.value() == null ? Conversation.none() : end.value();
              return new Recalled(known, Trace.empty().plus(end.step(1, known.turns().size())));
            });
  }

  private CompletableFuture<Asked> understand(Recalled recalled) {
    Callable<Asked> work =
        () -> {
          Locale language = question.language() == null ? Locale.FRENCH : question.language();
          Guards.Outcome passed = guards.question(question.text(), language);
          String text = passed.text();
          Understood understood =
              text == null
                  ? refused(language)
                  : config
                      .understanding()
                      .understand(question.withText(text), recalled.conversation().slots(), now);
          Query query = query(understood);
          Asked asked = new Asked(recalled.conversation(), understood, query, recalled.trace());
          return passed.changed()
              ? asked.plus(
                  new Trace.Step(
                      "guard.question",
                      Trace.Outcome.CHANGED,
                      Duration.ZERO,
                      1,
                      text == null ? 0 : 1,
                      passed.reason()))
              : asked;
        };
    return stages
        .run("understand", AFTER_RETRIEVE, work)
        .thenApply(
            end -> {
              Asked asked = end.value();
              if (asked == null) {
                throw end.problem("understand");
              }
              return asked.plus(end.step(1, asked.understood().constraints().names().size()));
            });
  }

  private static Understood refused(Locale language) {
    return new Understood(
        Intent.OUT_OF_SCOPE,
        "",
        List.of(),
        Constraints.none(),
        List.of(),
        List.of(),
        List.of(),
        language,
        1);
  }

  private Query query(Understood understood) {
    Filter scope = config.scopePolicy().scope(understood, now.toInstant());
    return Query.forTenant(question.tenant())
        .text(understood.text())
        .expansions(understood.expansions())
        .constraints(understood.constraints())
        .scope(Filter.and(question.scope(), scope))
        .limit(config.candidates())
        .now(now.toInstant())
        .language(understood.language())
        .near(question.near())
        .deadline(stages.until(AFTER_RETRIEVE))
        .build();
  }

  private CompletableFuture<Found> retrieve(Asked asked) {
    CompletableFuture<Searched> searched =
        CompletableFuture.completedFuture(new Searched(List.of(), asked.trace()));
    if (asked.understood().intent().needsDocuments()) {
      for (Query query : Plan.queries(asked.understood(), asked.query())) {
        searched = searched.thenCompose(before -> search(query).thenApply(before::plus));
      }
    }
    return searched.thenApply(
        all -> new Found(asked, Plan.interleaved(all.lists()), null, all.trace()));
  }

  private CompletableFuture<FederatedRetriever.Retrieval> search(Query query) {
    if (config.retriever() instanceof FederatedRetriever federated) {
      return stages
          .observed("retrieve", () -> federated.retrieveParts(query))
          .exceptionally(error -> new FederatedRetriever.Retrieval(List.of(), List.of(FAILED)));
    }
    return stages
        .run("retrieve", AFTER_RETRIEVE, () -> config.retriever().retrieve(query))
        .thenApply(
            end -> {
              List<Hit> hits = end.value() == null ? List.of() : end.value();
              return new FederatedRetriever.Retrieval(hits, List.of(end.step(1, hits.size())));
            });
  }

  private CompletableFuture<Found> lookNearby(Found found) {
    Asked asked = found.asked();
    boolean searchedInVain =
        found.hits().isEmpty()
            && asked.understood().intent().listsDocuments()
            && !asked.query().constraints().isEmpty()
            && found.trace().lost().isEmpty();
    if (!searchedInVain) {
      return CompletableFuture.completedFuture(found);
    }
    NearMisses misses = new NearMisses(config.retriever(), asked.query());
    return stages
        .run("nearest", AFTER_RANK, () -> misses.find())
        .thenApply(
            end -> {
              Writer.Nearest nearest = end.value() == null ? null : end.value().orElse(null);
              Trace.Step step = end.step(1, nearest == null ? 0 : nearest.hits().size());
              return new Found(asked, found.hits(), nearest, found.trace().plus(step));
            });
  }

  private CompletableFuture<Found> rank(Found found) {
    if (found.hits().isEmpty()) {
      return CompletableFuture.completedFuture(found);
    }
    return stages
        .run("rank", AFTER_RANK, () -> config.ranker().rank(found.asked().query(), found.hits()))
        .thenApply(
            end -> {
              List<Hit> hits = end.value() == null ? found.hits() : end.value();
              Trace.Step step = end.step(found.hits().size(), hits.size());
              return new Found(found.asked(), hits, null, found.trace().plus(step));
            });
  }

  private CompletableFuture<Written> write(Found found) {
    return write("write", AFTER_WRITE, config.writer(), found)
        .thenCompose(
            written ->
                written.text().isEmpty() && config.fallback() != null
                    ? write(
                        "write.fallback",
                        AFTER_FALLBACK,
                        config.fallback(),
                        new Found(found.asked(), found.hits(), found.nearest(), written.trace()))
                    : CompletableFuture.completedFuture(written));
  }

  private CompletableFuture<Written> write(String stage, double left, Writer writer, Found found) {
    Writer.Task task = found.task(now);
    SentenceGate gate = new SentenceGate(guards, task.citable(), task.query(), sentences);
    Callable<Writer.Draft> work =
        () -> {
          Writer.Draft draft = writer.write(task, gate);
          gate.finish();
          return draft;
        };
    return stages
        .run(stage, left, work)
        .thenApply(
            end -> {
              if (end.value() == null) {
                gate.abandon();
              }
              Usage usage = end.value() == null ? Usage.NONE : end.value().usage();
              String text = gate.text();
              List<Trace.Step> steps = new ArrayList<>();
              steps.add(end.step(task.citable().size(), text.length()));
              gate.reasons().stream()
                  .map(
                      reason ->
                          new Trace.Step(
                              "guard.answer", Trace.Outcome.CHANGED, Duration.ZERO, 1, 1, reason))
                  .forEach(steps::add);
              PulsRagException problem = end.error() == null ? null : end.problem(stage);
              return new Written(found, text, usage, found.trace().plus(steps), problem);
            });
  }

  private CompletableFuture<Answer> remember(Written written) {
    Answer done = answer(written);
    if (done.text().isEmpty()) {
      Throwable reason =
          done.trace().lost().isEmpty()
              ? new NonRetriableException(
                  "write", "nothing was left of the answer after its checks")
              : new LateException("write");
      return CompletableFuture.failedFuture(reason);
    }
    if (question.conversation() == null) {
      return CompletableFuture.completedFuture(done);
    }
    return stages
        .run("remember", 0, () -> store(written, done))
        .thenApply(
            end ->
                new Answer(
                    done.text(),
                    done.citations(),
                    done.hits(),
                    done.understood(),
                    done.usage(),
                    done.trace().plus(end.step(1, Boolean.TRUE.equals(end.value()) ? 1 : 0))));
  }

  private Answer answer(Written written) {
    Found found = written.found();
    Query query = found.asked().query();
    List<Citation> citations = Citations.in(written.text(), found.task(now).citable(), query);
    return new Answer(
        written.text(),
        citations,
        found.hits(),
        found.asked().understood(),
        written.usage(),
        written.trace());
  }

  private boolean store(Written written, Answer done) {
    ConversationKey key =
        new ConversationKey(question.tenant(), String.valueOf(question.conversation()));
    List<String> shown = written.found().task(now).citable().stream().map(Hit::id).toList();
    Slots slots = written.found().asked().conversation().slots().next(done.understood(), shown);
    String turn = question.turn() == null ? UUID.randomUUID().toString() : question.turn();
    Conversation before = written.found().asked().conversation();
    boolean set = config.memory().compareAndSet(key, before.version(), slots);
    config
        .memory()
        .append(key, new Turn(turn, now.toInstant(), question.text(), done.text(), shown));
    return set;
  }
}
