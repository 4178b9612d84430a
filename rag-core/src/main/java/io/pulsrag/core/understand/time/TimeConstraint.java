package io.pulsrag.core.understand.time;

import io.pulsrag.core.TimeWindow;
import java.util.List;
import java.util.Objects;

/**
 * All that a question says about time, as one union of windows.
 *
 * @param windows in order and apart from each other; empty when nothing was said, or when what was
 *     said excludes everything
 * @param reading the same in words; empty when nothing was said
 * @param expressions where it was said, in order; their spans are not words to search for
 */
public record TimeConstraint(
    List<TimeWindow> windows, String reading, List<TimeExpression> expressions) {

  private static final TimeConstraint NONE = new TimeConstraint(List.of(), "", List.of());

  public TimeConstraint {
    windows = List.copyOf(windows);
    Objects.requireNonNull(reading, "reading");
    expressions = List.copyOf(expressions);
  }

  /** Nothing was said about time. */
  public static TimeConstraint none() {
    return NONE;
  }

  /** Whether the question says anything about time. */
  public boolean isPresent() {
    return !expressions.isEmpty();
  }
}
