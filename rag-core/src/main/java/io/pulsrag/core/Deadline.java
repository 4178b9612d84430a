package io.pulsrag.core;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The moment until which an answer is of use. It passes through every stage; each takes what is
 * left. Immutable, safe for use by many threads.
 */
public final class Deadline {

  private final LongSupplier nanoTime;
  private final long at;

  private Deadline(LongSupplier nanoTime, long at) {
    this.nanoTime = nanoTime;
    this.at = at;
  }

  /** This long from now, on the monotonic clock of the machine. */
  public static Deadline after(Duration time) {
    return after(time, System::nanoTime);
  }

  /**
   * This long from now on a given clock.
   *
   * @param time at least zero
   * @param nanoTime nanoseconds of a monotonic clock with any origin
   * @throws IllegalArgumentException if the time is negative
   */
  public static Deadline after(Duration time, LongSupplier nanoTime) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("a deadline lies ahead, not behind: " + time);
    }
    return new Deadline(nanoTime, nanoTime.getAsLong() + nanos(time));
  }

  /** What is left, zero when the moment has passed. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, at - nanoTime.getAsLong()));
  }

  /** Whether the moment has passed. */
  public boolean expired() {
    return at - nanoTime.getAsLong() <= 0;
  }

  /** A deadline this much earlier, so that something can still be done after it. */
  public Deadline earlierBy(Duration reserve) {
    return new Deadline(nanoTime, at - nanos(reserve));
  }

  /** At most 146 years, so that differences of a clock that overflows stay right. */
  private static long nanos(Duration time) {
    return Math.min(TimeUnit.NANOSECONDS.convert(time), Long.MAX_VALUE / 2);
  }

  /**
   * Returns when there is time left.
   *
   * @throws LateException if the moment has passed
   */
  public void check(String operation) {
    if (expired()) {
      throw new LateException(operation);
    }
  }

  @Override
  public String toString() {
    return "Deadline[" + remaining().toMillis() + " ms left]";
  }
}
