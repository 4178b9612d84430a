package io.pulsrag.geo;

import java.util.List;
import java.util.Objects;

/**
 * A département, a region, or a landscape that is as good as some départements. Immutable.
 *
 * @param kind which of these
 * @param code of the département or region; empty for a landscape
 * @param name as a person would say it, without article
 * @param departments codes of the départements that it consists of, at least one
 */
public record Division(Kind kind, String code, String name, List<String> departments) {

  /** What sort of division it is. */
  public enum Kind {
    /** A département. */
    DEPARTMENT,
    /** A region of today. */
    REGION,
    /** A region of the past or a landscape with a name. */
    LANDSCAPE
  }

  /**
   * @throws IllegalArgumentException if there is no département
   */
  public Division {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    departments = List.copyOf(departments);
    if (departments.isEmpty()) {
      throw new IllegalArgumentException(name + " consists of no department");
    }
  }
}
