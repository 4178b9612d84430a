package io.pulsrag.core;

import java.util.Comparator;
import java.util.Objects;

/**
 * A document that was found, and why it stands where it stands. Immutable.
 *
 * @param document what was found
 * @param score finite, higher is better, comparable only within one list
 * @param parts what the score was made of
 */
public record Hit(Document document, double score, ScoreParts parts) {

  /** Best first; equal scores by document id. */
  public static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);

  /**
   * @throws IllegalArgumentException if the score is not finite
   */
  public Hit {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(parts, "parts");
    if (!Double.isFinite(score)) {
      throw new IllegalArgumentException("a score must be finite: " + score);
    }
  }

  /** The id of the document. */
  public String id() {
    return document.id();
  }

  /** The same hit with another score, and the part that it came from set beside it. */
  public Hit rescored(double newScore, String part, double value) {
    return new Hit(document, newScore, parts.with(part, value));
  }

  /** This hit with the parts of another of the same document added. */
  Hit merge(Hit other) {
    return new Hit(document, score, parts.merge(other.parts));
  }
}
