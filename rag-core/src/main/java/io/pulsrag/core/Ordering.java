package io.pulsrag.core;

/** The order of values within one kind; values of different kinds, and flags, are in no order. */
final class Ordering {

  /** Whether both values are of one ordered kind and {@code value} is not below {@code bound}. */
  static boolean atLeast(Value value, Value bound) {
    return switch (value) {
      case Value.Text text -> bound instanceof Value.Text other && text.compareTo(other) >= 0;
      case Value.Number number ->
          bound instanceof Value.Number other && number.compareTo(other) >= 0;
      case Value.Moment moment ->
          bound instanceof Value.Moment other && moment.compareTo(other) >= 0;
      case Value.Flag flag -> false;
    };
  }

  private Ordering() {}
}
