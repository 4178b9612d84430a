package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.RetriableException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Has work done ahead on other threads, and takes what comes of it in the order in which the work
 * was given. No more than a fixed number is under way. Used by one thread.
 */
final class Ahead<T> {

  private final ExecutorService executor;
  private final int most;
  private final Consumer<T> taker;
  private final Queue<Future<T>> under = new ArrayDeque<>();

  /**
   * @param most works under way; the one that gives another waits for the oldest
   * @param taker of what comes of the works, called by the thread that gives them
   */
  Ahead(ExecutorService executor, int most, Consumer<T> taker) {
    this.executor = executor;
    this.most = most;
    this.taker = taker;
  }

  void give(Callable<T> work) {
    under.add(executor.submit(work));
    take(most);
  }

  /** Waits for everything given. */
  void finish() {
    take(0);
  }

  private void take(int left) {
    while (under.size() > left) {
      taker.accept(get(under.remove()));
    }
  }

  /** What comes of a work, or its failure as if it had been done here. */
  static <T> T get(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RetriableException("ingest", "interrupted; run again to go on", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException("unexpected failure", e);
      }
    }
  }
}
