package io.pulsrag.core;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The stages between the hits and the answer: write under guard, with a fallback, then remember.
 */
record Answering(
    RagPipeline.Config config,
    Stages stages,
    Guards guards,
    Question question,
    ZonedDateTime now,
    Consumer<String> sentences) {

  /** Shares of the question's time that are left when a stage is cut. */
  private static final double AFTER_CONTEXT = 0.20;

  private static final double AFTER_WRITE = 0.10;

  private static final double AFTER_FALLBACK = 0.05;

  /** Looks at the texts of the documents that a writer is about to read. */
  CompletableFuture<Progress.Found> guardContext(Progress.Found found) {
    if (found.citable().isEmpty() || guards.guardrails().isEmpty()) {
      return CompletableFuture.completedFuture(found);
    }
    List<String> reasons = new ArrayList<>();
    return stages
        .run("guard.context", AFTER_CONTEXT, () -> found.guarded(guards, reasons))
        .thenApply(
            end -> {
              Progress.Found passed = end.value();
              if (passed == null) {
                throw end.problem("guard.context");
              }
              List<Trace.Step> steps =
                  reasons.stream().map(reason -> changed("guard.context", reason)).toList();
              return passed.plus(steps);
            });
  }

  private static Trace.Step changed(String stage, String reason) {
    return new Trace.Step(stage, Trace.Outcome.CHANGED, Duration.ZERO, 1, 1, reason);
  }

  CompletableFuture<Progress.Written> write(Progress.Found found) {
    return write("write", AFTER_WRITE, config.writer(), found)
        .thenCompose(
            written ->
                written.text().isEmpty() && config.fallback() != null
                    ? write(
                        "write.fallback",
                        AFTER_FALLBACK,
                        config.fallback(),
                        new Progress.Found(
                            found.asked(), found.hits(), found.nearest(), written.trace()))
                    : CompletableFuture.completedFuture(written));
  }

  private CompletableFuture<Progress.Written> write(
      String stage, double left, Writer writer, Progress.Found found) {
    Writer.Task task = found.task(now, stages.until(left));
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
                  .map(reason -> changed("guard.answer", reason))
                  .forEach(steps::add);
              PulsRagException problem = end.error() == null ? null : end.problem(stage);
              return new Progress.Written(found, text, usage, found.trace().plus(steps), problem);
            });
  }

  CompletableFuture<Answer> remember(Progress.Written written) {
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

  private Answer answer(Progress.Written written) {
    Progress.Found found = written.found();
    Query query = found.asked().query();
    List<Citation> citations = Citations.in(written.text(), found.citable(), query);
    return new Answer(
        written.text(),
        citations,
        found.hits(),
        found.asked().understood(),
        written.usage(),
        written.trace());
  }

  private boolean store(Progress.Written written, Answer done) {
    ConversationKey key =
        new ConversationKey(question.tenant(), String.valueOf(question.conversation()));
    List<String> shown = written.found().citable().stream().map(Hit::id).toList();
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
