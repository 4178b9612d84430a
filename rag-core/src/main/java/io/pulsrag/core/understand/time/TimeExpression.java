package io.pulsrag.core.understand.time;

import io.pulsrag.core.TimeWindow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time recognised in a text.
 *
 * @param start index in the text of its first character
 * @param end index after its last character
 * @param excluded whether it says what does not suit ("sauf lundi"); its windows are then those to
 *     leave out
 * @param reading what it means by the declared policy: the future before the past, the nearest
 *     before the later
 * @param recurrence what comes back, or null when it happens once
 * @param alternatives other admissible readings, best first
 */
public record TimeExpression(
    int start,
    int end,
    boolean excluded,
    TimeReading reading,
    @Nullable Recurrence recurrence,
    List<TimeReading> alternatives) {

  /**
   * @throws IllegalArgumentException if the span is empty
   */
  public TimeExpression {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "an expression covers some text: from " + start + " to " + end);
    }
    Objects.requireNonNull(reading, "reading");
    alternatives = List.copyOf(alternatives);
  }

  /** What is meant, in order and apart from each other. */
  public List<TimeWindow> windows() {
    return reading.windows();
  }

  public TimeGrain grain() {
    return reading.grain();
  }
}
