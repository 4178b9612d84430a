package io.pulsrag.core.understand.time;

import io.pulsrag.core.TimeWindow;
import java.util.List;
import java.util.Objects;

/**
 * One way to understand an expression.
 *
 * @param windows what is meant, in order and apart from each other; an open end is {@link
 *     java.time.Instant#MIN} or {@link java.time.Instant#MAX}
 * @param grain how fine the expression speaks
 * @param text the same in words a person can check, in the language of the question: "samedi 22 et
 *     dimanche 23 novembre"
 */
public record TimeReading(List<TimeWindow> windows, TimeGrain grain, String text) {
  public TimeReading {
    windows = List.copyOf(windows);
    Objects.requireNonNull(grain, "grain");
    Objects.requireNonNull(text, "text");
  }
}
