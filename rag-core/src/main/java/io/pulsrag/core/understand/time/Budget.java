package io.pulsrag.core.understand.time;

/**
 * How many steps one reading may still take on the calendar. Contradictory expressions ("le 31 de
 * la première semaine du 30 février") are given up after it rather than searched through the
 * centuries. Belongs to one reading, in one thread.
 */
final class Budget {
  /** A question takes some hundred steps; this many take a few milliseconds. */
  private static final int STEPS = 6_000;

  private int left = STEPS;

  /** Takes one step, unless none is left. */
  boolean spend() {
    return --left >= 0;
  }
}
