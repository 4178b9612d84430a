package io.pulsrag.examples.events.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/**
 * Whether the work is to end: waits end at once, work ends where it can go on the next time. Safe
 * for use by many threads.
 */
final class Stop implements AutoCloseable {

  private static final List<String> SIGNALS = List.of("INT", "TERM");

  private final CountDownLatch asked = new CountDownLatch(1);
  private final List<Object> before;

  private Stop(List<String> signals) {
    before = signals.stream().map(name -> Signals.register(name, asked::countDown)).toList();
  }

  /** Asked by Ctrl-C and SIGTERM, until it is closed. */
  static Stop onSignals() {
    return new Stop(SIGNALS);
  }

  /** Asked by {@link #ask} alone. */
  static Stop byHand() {
    return new Stop(List.of());
  }

  /** Asks the work to end. */
  void ask() {
    asked.countDown();
  }

  /** Whether the work is to end. */
  boolean asked() {
    return asked.getCount() == 0;
  }

  /**
   * Waits this long, or until the work is to end.
   *
   * @return whether it is to end
   */
  boolean sleep(Duration duration) throws InterruptedException {
    return asked.await(duration.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    for (int i = 0; i < before.size(); i++) {
      Signals.unregister(SIGNALS.get(i), before.get(i));
    }
  }
}
