package io.pulsrag.examples.events.quality;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * A declared check. Immutable.
 *
 * @param name a key of the messages, for example {@code "no_date"}
 * @param bad tells whether something fails the check
 * @param threshold the share of failures above which the check fails, 0 to 1
 * @param severity what follows when the check fails
 */
public record QualityCheck(
    String name, Predicate<Judged> bad, double threshold, Severity severity) {

  /** What follows from a check that fails. */
  public enum Severity {
    /** A note in the report. */
    INFO,
    /** A warning in the report. */
    WARNING,
    /** The run stops before it publishes. */
    STOP
  }

  /**
   * @throws IllegalArgumentException if the threshold is no share
   */
  public QualityCheck {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bad, "bad");
    Objects.requireNonNull(severity, "severity");
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "the threshold of " + name + " must be within 0 to 1: " + threshold);
    }
  }
}
