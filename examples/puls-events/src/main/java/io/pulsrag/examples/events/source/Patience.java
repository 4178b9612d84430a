package io.pulsrag.examples.events.source;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How often a call is tried and how long is waited in between: twice as long each time, less a
 * random part of up to half, so that many clients do not come back together; as long as the server
 * says where it says so. Safe for use by many threads when its generator and sleeper are.
 */
public final class Patience {

  /** Waits. */
  @FunctionalInterface
  public interface Sleeper {
    /**
     * Waits this long.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration duration) throws InterruptedException;
  }

  private final int attempts;
  private final Duration first;
  private final Duration longest;
  private final RandomGenerator random;
  private final Sleeper sleeper;

  /**
   * @param attempts how often a call is tried in all, at least 1
   * @param first how long is waited after the first failure
   * @param longest how long is waited at most, whatever the server says
   * @param random for the random part
   * @param sleeper waits
   */
  public Patience(
      int attempts, Duration first, Duration longest, RandomGenerator random, Sleeper sleeper) {
    if (attempts < 1) {
      throw new IllegalArgumentException("a call is tried at least once, not " + attempts);
    }
    this.attempts = attempts;
    this.first = Objects.requireNonNull(first, "first");
    this.longest = Objects.requireNonNull(longest, "longest");
    this.random = Objects.requireNonNull(random, "random");
    this.sleeper = Objects.requireNonNull(sleeper, "sleeper");
  }

  /** Six attempts, after half a second, then 1, 2, 4, 8 s; at most two minutes. */
  public static Patience standard(RandomGenerator random, Sleeper sleeper) {
    return new Patience(6, Duration.ofMillis(500), Duration.ofMinutes(2), random, sleeper);
  }

  /** Whether another attempt is left after so many. */
  boolean allows(int tried) {
    return tried < attempts;
  }

  /**
   * Waits before the next attempt.
   *
   * @param tried how many attempts failed
   * @param asked how long the server asks to wait, or null
   */
  void pause(int tried, @Nullable Duration asked) throws InterruptedException {
    sleeper.sleep(interval(tried, asked));
  }

  Duration interval(int tried, @Nullable Duration asked) {
    if (asked != null) {
      return asked.compareTo(longest) > 0 ? longest : asked;
    }
    long base = first.toMillis() << Math.min(20, tried - 1);
    long whole = Math.min(base, longest.toMillis());
    return Duration.ofMillis(whole - (long) (whole / 2.0 * random.nextDouble()));
  }
}
