package io.pulsrag.core;

import java.util.List;
import java.util.Objects;

/**
 * What is said to the user, what it rests on, and how it came about. Immutable.
 *
 * @param text for the user, with citations as {@code [1]}
 * @param citations the sources that the text refers to, by number
 * @param hits the results in their final order, each satisfying every constraint; empty when
 *     nothing does
 * @param understood what the question was taken to mean
 * @param usage what it cost
 * @param trace what every stage did
 */
public record Answer(
    String text,
    List<Citation> citations,
    List<Hit> hits,
    Understood understood,
    Usage usage,
    Trace trace) {

  /** Copies. */
  public Answer {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(understood, "understood");
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(trace, "trace");
    citations = List.copyOf(citations);
    hits = List.copyOf(hits);
  }

  /** Whether every stage could do its work; if not, {@link Trace#lost} says which could not. */
  public boolean complete() {
    return trace.lost().isEmpty();
  }
}
