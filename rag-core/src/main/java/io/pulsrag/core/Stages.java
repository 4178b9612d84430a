package io.pulsrag.core;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.observation.Observation;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the stages of one question, one after the other: each under the asker's context, under an
 * observation of its own, with its share of the question's time. Cancelling reaches the stage at
 * work.
 */
final class Stages {

  private final RagPipeline.Config config;
  private final Duration timeout;
  private final Deadline deadline;
  private final ContextSnapshot context = Stage.capture();
  private final Observation ask;
  private final AtomicReference<@Nullable CompletableFuture<?>> atWork = new AtomicReference<>();
  private volatile boolean cancelled;

  Stages(RagPipeline.Config config, Duration timeout) {
    this.config = config;
    this.timeout = timeout;
    deadline = Deadline.after(timeout);
    ask = Observation.createNotStarted("pulsrag.ask", config.observations());
  }

  void begin() {
    ask.start();
  }

  void end(@Nullable Throwable error) {
    if (error != null) {
      ask.error(error);
    }
    ask.stop();
  }

  void cancel() {
    cancelled = true;
    CompletableFuture<?> work = atWork.get();
    if (work != null) {
      work.cancel(true);
    }
  }

  /** The deadline of a stage after which this share of the question's time is left. */
  Deadline until(double shareLeft) {
    return deadline.earlierBy(Duration.ofNanos((long) (timeout.toNanos() * shareLeft)));
  }

  <T> CompletableFuture<Stage.Ended<T>> run(String name, double shareLeft, Callable<T> work) {
    return observed(name, () -> Stage.run(name, until(shareLeft), config.executor(), work));
  }

  /** Starts work that sees to its own threads and deadline. */
  <T> CompletableFuture<T> observed(String name, Supplier<CompletableFuture<T>> starter) {
    Observation observation =
        Observation.createNotStarted("pulsrag.stage", config.observations())
            .lowCardinalityKeyValue("stage", name)
            .parentObservation(ask)
            .start();
    CompletableFuture<T> work;
    try (ContextSnapshot.Scope callers = context.setThreadLocals();
        Observation.Scope own = observation.openScope()) {
      work = starter.get();
    }
    atWork.set(work);
    if (cancelled) {
      work.cancel(true);
    }
    work.whenComplete((done, error) -> observation.stop());
    return work;
  }
}
