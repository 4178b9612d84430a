package io.pulsrag.examples.events.stage;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Copies of sets whose order is the same in every process, for what is written of them. */
final class Sorted {

  /** An immutable copy in natural order. */
  static <T extends Comparable<T>> SortedSet<T> copy(Collection<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }

  private Sorted() {}
}
