package io.pulsrag.examples.events.cli;

import java.io.PrintStream;

/**
 * Where the command line writes.
 *
 * @param out results
 * @param err messages beside the results
 * @param terminal whether a person looks at {@code out}; colour and progress are for persons only
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {

  /** The process's own streams; the launcher knows whether a terminal is behind them. */
  static Console system() {
    boolean terminal = Boolean.getBoolean("puls.terminal") && System.getenv("NO_COLOR") == null;
    return new Console(System.out, System.err, terminal);
  }

  /** Whether a person sees what moves on {@code err}; the launcher knows where that leads. */
  boolean progress() {
    return terminal && !"false".equals(System.getProperty("puls.progress"));
  }

  String bold(String text) {
    return terminal ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  String faint(String text) {
    return terminal ? "\u001B[2m" + text + "\u001B[0m" : text;
  }
}
