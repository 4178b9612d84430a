package io.pulsrag.core;

import java.time.Instant;
import java.util.Objects;

/** One typed value of a metadata field. Values of different kinds are never equal. Immutable. */
public sealed interface Value {

  /** A string, compared exactly. */
  record Text(String text) implements Value, Comparable<Text> {
    /** Refuses null. */
    public Text {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public int compareTo(Text other) {
      return text.compareTo(other.text);
    }
  }

  /** A finite number; whole numbers are exact up to 2^53. Negative zero is zero. */
  record Number(double number) implements Value, Comparable<Number> {
    /**
     * @throws IllegalArgumentException if the number is not finite
     */
    public Number {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("a number must be finite: " + number);
      }
      number = number + 0.0;
    }

    @Override
    public int compareTo(Number other) {
      return Double.compare(number, other.number);
    }
  }

  /** Yes or no. */
  record Flag(boolean flag) implements Value {}

  /** An instant, to the millisecond; finer parts are cut off. */
  record Moment(Instant instant) implements Value, Comparable<Moment> {
    /**
     * @throws ArithmeticException if the instant does not fit into milliseconds of a long
     */
    public Moment {
      instant = Instant.ofEpochMilli(instant.toEpochMilli());
    }

    @Override
    public int compareTo(Moment other) {
      return instant.compareTo(other.instant);
    }
  }

  /** A text value. */
  static Value of(String text) {
    return new Text(text);
  }

  /** A number value. */
  static Value of(double number) {
    return new Number(number);
  }

  /** A flag value. */
  static Value of(boolean flag) {
    return new Flag(flag);
  }

  /** An instant value. */
  static Value of(Instant instant) {
    return new Moment(instant);
  }
}
