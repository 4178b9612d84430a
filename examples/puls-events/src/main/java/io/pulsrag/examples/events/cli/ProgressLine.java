package io.pulsrag.examples.events.cli;

import io.pulsrag.examples.events.ingest.IngestListener;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line that moves while events are read and indexed: how many, how fast, and, once it can be
 * told how much there is, a bar and the time that remains. For a person at a terminal; nothing
 * elsewhere. Used by one thread.
 */
final class ProgressLine implements IngestListener, AutoCloseable {

  private static final int WIDTH = 24;
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);
  private static final double SETTLED = 0.02;
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  private final Console console;
  private final Messages messages;
  private final Supplier<OptionalDouble> read;
  private final LongSupplier nanos;
  private @Nullable Step step;
  private long begun;
  private long drawn;
  private long expected;
  private boolean shown;

  /**
   * @param read how much of the source is read, 0 to 1
   * @param nanos a clock that only goes forward
   */
  ProgressLine(
      Console console, Messages messages, Supplier<OptionalDouble> read, LongSupplier nanos) {
    this.console = console;
    this.messages = messages;
    this.read = read;
    this.nanos = nanos;
  }

  @Override
  public void expect(Step what, long total) {
    expected = total;
  }

  @Override
  public void at(Step what, long done) {
    if (!console.progress()) {
      return;
    }
    long now = nanos.getAsLong();
    if (what != step) {
      step = what;
      begun = now;
      drawn = now;
    } else if (now - drawn >= BETWEEN) {
      drawn = now;
      draw(what, done, (now - begun) / 1e9);
    }
  }

  private void draw(Step what, long done, double seconds) {
    OptionalDouble share =
        what == Step.READ
            ? read.get()
            : expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, (double) done / expected));
    String key = what == Step.READ ? "progress.read" : "progress.index";
    StringBuilder line = new StringBuilder("\r");
    share.ifPresent(part -> line.append(bar(part)).append(' '));
    line.append(messages.get(key, done, Math.round(done / seconds)));
    share.ifPresent(
        part -> {
          if (part >= SETTLED) {
            line.append(messages.get("progress.left", time(seconds * (1 - part) / part)));
          }
        });
    console.err().print(line.append("\u001B[K"));
    console.err().flush();
    shown = true;
  }

  /** Filled from the left, in eighths of a character. */
  static String bar(double share) {
    int eighths = (int) Math.round(share * WIDTH * 8);
    String full = "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
    return "▕" + full + " ".repeat(WIDTH - full.length()) + "▏";
  }

  /** Seconds as 42 s, 3 min 05 s, 2 h 10 min. */
  static String time(double seconds) {
    long whole = Math.max(0, Math.round(seconds));
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? "%d min %02d s".formatted(whole / 60, whole % 60)
        : "%d h %02d min".formatted(whole / 3600, whole % 3600 / 60);
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
