package io.pulsrag.core;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work on an executor until its deadline, with the caller's MDC, observation and
 * other registered context. No thread waits for it; when it is late or cancelled its thread is
 * interrupted.
 */
final class Stage {

  private static final ContextSnapshotFactory CONTEXT =
      ContextSnapshotFactory.builder()
          .contextRegistry(
              new ContextRegistry()
                  .loadContextAccessors()
                  .loadThreadLocalAccessors()
                  .registerThreadLocalAccessor(new Slf4jThreadLocalAccessor()))
          .build();

  /**
   * How a piece of work ended.
   *
   * @param value what it returned, or null when it did not
   * @param error what it threw, or null
   */
  record Ended<T>(
      String stage,
      Trace.Outcome outcome,
      Duration took,
      @Nullable T value,
      @Nullable Throwable error) {

    Trace.Step step(int in, int out) {
      return step(in, out, "");
    }

    Trace.Step step(int in, int out, String note) {
      String reason = error == null ? note : error.getClass().getSimpleName();
      return new Trace.Step(stage, outcome, took, in, out, reason);
    }

    /** What to throw when the work cannot be done without. */
    PulsRagException problem(String operation) {
      if (error instanceof PulsRagException known) {
        return known;
      }
      return outcome == Trace.Outcome.LATE
          ? new LateException(operation)
          : new RetriableException(operation, stage + " failed", error);
    }
  }

  /**
   * @return completes with how the work ended, never exceptionally unless cancelled; cancelling it
   *     interrupts the work
   */
  static <T> CompletableFuture<Ended<T>> run(
      String name, Deadline deadline, Executor executor, Callable<T> work) {
    long start = System.nanoTime();
    CompletableFuture<T> result = new CompletableFuture<>();
    FutureTask<T> task =
        new FutureTask<>(CONTEXT.captureAll().wrap(work)) {
          @Override
          protected void done() {
            try {
              result.complete(get());
            } catch (ExecutionException e) {
              result.completeExceptionally(e.getCause());
            } catch (InterruptedException | CancellationException e) {
              result.cancel(false);
            }
          }
        };
    CompletableFuture<Ended<T>> ended =
        result
            .orTimeout(Math.max(1, deadline.remaining().toNanos()), TimeUnit.NANOSECONDS)
            .handle(
                (value, error) -> {
                  Duration took = Duration.ofNanos(System.nanoTime() - start);
                  return new Ended<>(name, outcome(error), took, value, unwrapped(error));
                });
    ended.whenComplete((end, error) -> task.cancel(true));
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      result.completeExceptionally(
          new RetriableException(name, "the executor is full; ask again or bound the load", e));
    }
    return ended;
  }

  /** The MDC, observation and other registered context of the calling thread. */
  static ContextSnapshot capture() {
    return CONTEXT.captureAll();
  }

  private static Trace.Outcome outcome(@Nullable Throwable error) {
    Throwable cause = unwrapped(error);
    if (cause == null) {
      return Trace.Outcome.DONE;
    }
    return cause instanceof TimeoutException || cause instanceof LateException
        ? Trace.Outcome.LATE
        : Trace.Outcome.FAILED;
  }

  /** The cause behind what a chain of futures threw. */
  static @Nullable Throwable unwrapped(@Nullable Throwable error) {
    return error instanceof CompletionException && error.getCause() != null
        ? error.getCause()
        : error;
  }

  private Stage() {}
}
