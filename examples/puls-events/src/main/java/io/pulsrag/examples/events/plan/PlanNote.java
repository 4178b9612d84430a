package io.pulsrag.examples.events.plan;

import java.util.List;
import java.util.Objects;

/**
 * Something to say beside a plan. Immutable.
 *
 * @param key in the words of plans
 * @param values texts and numbers that belong there
 */
public record PlanNote(String key, List<Object> values) {

  /** Copies. */
  public PlanNote {
    Objects.requireNonNull(key, "key");
    values = List.copyOf(values);
  }

  static PlanNote of(String key, Object... values) {
    return new PlanNote(key, List.of(values));
  }
}
