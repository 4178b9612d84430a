package io.pulsrag.examples.events.cli;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Does the same again and again, one round after the other, until it is told to end. Between the
 * end of a round and the beginning of the next lies a fixed time, so that rounds never overlap; a
 * round that fails is reported, and the next still happens. Used by one thread.
 */
final class Rounds {

  /** Waits between two rounds. */
  @FunctionalInterface
  interface Pause {
    /**
     * Waits.
     *
     * @return whether there is to be no other round
     */
    boolean over(Duration length) throws InterruptedException;
  }

  private final Duration every;
  private final Pause pause;
  private final Consumer<RuntimeException> failed;

  /**
   * @param every from the end of a round to the beginning of the next
   * @param pause waits that long
   * @param failed is told what a round failed of
   */
  Rounds(Duration every, Pause pause, Consumer<RuntimeException> failed) {
    this.every = Objects.requireNonNull(every, "every");
    this.pause = Objects.requireNonNull(pause, "pause");
    this.failed = Objects.requireNonNull(failed, "failed");
  }

  /**
   * Goes round until the pause says that it is over, or the thread is interrupted.
   *
   * @return how many rounds there were
   */
  long run(Runnable round) {
    long count = 0;
    try {
      do {
        count++;
        try {
          round.run();
        } catch (RuntimeException e) {
          failed.accept(e);
        }
      } while (!pause.over(every));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return count;
  }
}
