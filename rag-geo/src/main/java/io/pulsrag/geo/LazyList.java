package io.pulsrag.geo;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A list of immutable elements that are made when they are first asked for, and kept. Two threads
 * that ask at once may each make one, which are equal. Safe for use by many threads.
 */
abstract class LazyList<T> extends AbstractList<T> implements RandomAccess {

  private final @Nullable T[] made;

  /**
   * @param empty as many places as there are elements
   */
  LazyList(@Nullable T[] empty) {
    made = empty;
  }

  /** The element at an index, made anew. */
  abstract T make(int index);

  @Override
  public final T get(int index) {
    T known = made[index];
    if (known == null) {
      known = make(index);
      made[index] = known;
    }
    return known;
  }

  @Override
  public final int size() {
    return made.length;
  }
}
