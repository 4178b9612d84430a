package io.pulsrag.core.understand.time;

import java.util.Objects;

/**
 * What comes back: "tous les mardis". The windows of the reading unfold it as far as {@link
 * TimeSettings#horizon()}.
 *
 * @param rule as an RFC 5545 recurrence rule, {@code FREQ=WEEKLY;BYDAY=TU}
 */
public record Recurrence(String rule) {
  public Recurrence {
    Objects.requireNonNull(rule, "rule");
  }
}
