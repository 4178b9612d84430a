package io.pulsrag.core.understand.time;

/**
 * Hours of a day, half open.
 *
 * @param from first hour inside, 0 to 23
 * @param to first hour after, at most 36; past 24 it is an hour of the next day
 */
public record HourRange(int from, int to) {

  /**
   * @throws IllegalArgumentException if the range is empty or an hour is out of bounds
   */
  public HourRange {
    if (from < 0 || from > 23 || to <= from || to > 36) {
      throw new IllegalArgumentException(
          "hours must run from 0..23 to a later hour of at most 36: from " + from + " to " + to);
    }
  }
}
