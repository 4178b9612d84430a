package io.pulsrag.examples.events.cli;

import io.pulsrag.examples.events.ingest.IngestListener;

/**
 * One line that moves while events are read and indexed, for a person at a terminal; nothing
 * elsewhere.
 */
final class ProgressLine implements IngestListener, AutoCloseable {

  /** Events between two looks at the clock. */
  private static final int EVERY = 50;

  private final Console console;
  private final Messages messages;
  private final long start = System.nanoTime();
  private boolean shown;

  ProgressLine(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public void at(Step step, long done) {
    if (console.terminal() && done % EVERY == 0) {
      double seconds = (System.nanoTime() - start) / 1e9;
      String key = step == Step.READ ? "progress.read" : "progress.index";
      console.err().print("\r" + messages.get(key, done, Math.round(done / seconds)) + "   ");
      console.err().flush();
      shown = true;
    }
  }

  @Override
  public void close() {
    if (shown) {
      console.err().print("\r\u001B[K");
      console.err().flush();
      shown = false;
    }
  }
}
