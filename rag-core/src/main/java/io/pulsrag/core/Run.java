package io.pulsrag.core;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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

  private static final double AFTER_UNDERSTANDING = 0.30;

  private final RagPipeline.Config config;
  private final Question question;
  private final Guards guards;
  private final ZonedDateTime now;
  private final Stages stages;
  private final Finding finding;
  private final Answering answering;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();

  Run(RagPipeline.Config config, Question question, Consumer<String> sentences) {
    this.config = config;
    this.question = question;
    guards = new Guards(config.guardrails());
    now =
        (question.now() == null ? config.clock().instant() : question.now()).atZone(config.zone());
    stages = new Stages(config, question.timeout());
    finding = new Finding(config, stages, this::scope);
    answering = new Answering(config, stages, guards, question, now, sentences);
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
        .thenCompose(finding::retrieve)
        .thenCompose(finding::lookNearby)
        .thenCompose(finding::rank)
        .thenCompose(answering::guardContext)
        .thenCompose(answering::write)
        .thenCompose(answering::remember)
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

  private CompletableFuture<Progress.Recalled> recall() {
    if (question.conversation() == null) {
      return CompletableFuture.completedFuture(
          new Progress.Recalled(Conversation.none(), Trace.empty()));
    }
    ConversationKey key = new ConversationKey(question.tenant(), question.conversation());
    return stages
        .run("recall", AFTER_RECALL, () -> config.memory().load(key))
        .thenApply(
            end -> {
              Conversation known = end.value() == null ? Conversation.none() : end.value();
              return new Progress.Recalled(
                  known, Trace.empty().plus(end.step(1, known.turns().size())));
            });
  }

  private CompletableFuture<Progress.Asked> understand(Progress.Recalled recalled) {
    Callable<Progress.Asked> work =
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
          Progress.Asked asked =
              new Progress.Asked(
                  recalled.conversation(),
                  understood,
                  query,
                  text == null ? "" : text,
                  recalled.trace());
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
        .run("understand", AFTER_UNDERSTANDING, work)
        .thenApply(
            end -> {
              Progress.Asked asked = end.value();
              if (asked == null) {
                throw end.problem("understand");
              }
              Constraints said = asked.understood().constraints();
              return choices(asked.plus(end.step(1, said.names().size(), notDecided(said))));
            });
  }

  /** The demands that no field decides and that filter nothing, by their names. */
  private static String notDecided(Constraints constraints) {
    List<String> names =
        constraints.facets().stream()
            .filter(facet -> facet.filter().equals(Filter.everything()))
            .map(Facet::name)
            .distinct()
            .toList();
    return names.isEmpty() ? "" : "filters nothing: " + String.join(", ", names);
  }

  /** Adds why it is searched this way, and why for as many results. */
  private static Progress.Asked choices(Progress.Asked asked) {
    Understood understood = asked.understood();
    Progress.Asked told = asked;
    if (understood.route().isChosen()) {
      told = told.plus(choice("route", 1, understood.route().toString()));
    }
    if (!understood.limitReason().isBlank()) {
      told = told.plus(choice("top-k", understood.limit(), understood.limitReason()));
    }
    return told;
  }

  private static Trace.Step choice(String stage, int out, String note) {
    return new Trace.Step(stage, Trace.Outcome.DONE, Duration.ZERO, 1, out, note);
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

  private Filter scope(Understood understood) {
    return Filter.and(question.scope(), config.scopePolicy().scope(understood, now.toInstant()));
  }

  private Query query(Understood understood) {
    return Query.forTenant(question.tenant())
        .text(understood.text())
        .expansions(understood.expansions())
        .constraints(understood.constraints())
        .scope(scope(understood))
        .limit(config.candidates())
        .now(now.toInstant())
        .language(understood.language())
        .near(question.near())
        .deadline(stages.until(Finding.AFTER_RETRIEVE))
        .route(understood.route())
        .build();
  }
}
