package io.pulsrag.core;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The named numbers that a score was made of, on their own scales; the stage that made a number
 * names it. Immutable.
 *
 * @param parts finite numbers by name, sorted by name
 */
public record ScoreParts(SortedMap<String, Double> parts) {

  /** BM25 or another score of words, 0 or more, higher is better. */
  public static final String LEXICAL = "lexical";

  /** Similarity of meaning, 0 to 1. */
  public static final String SEMANTIC = "semantic";

  /** Nearness to the place that was asked for, 0 to 1. */
  public static final String DISTANCE = "distance";

  /** Nearness in time, 0 to 1. */
  public static final String FRESHNESS = "freshness";

  /** Reciprocal rank fusion, 0 to 1. */
  public static final String FUSION = "fusion";

  /** A scoring model's opinion, on the model's scale. */
  public static final String RERANK = "rerank";

  /** What is known of the person's taste, 0 to 1. */
  public static final String PREFERENCE = "preference";

  private static final ScoreParts NONE = new ScoreParts(new TreeMap<>());

  /**
   * @throws IllegalArgumentException if a number is not finite
   */
  public ScoreParts {
    parts.forEach(
        (name, value) -> {
          if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("score part " + name + " must be finite: " + value);
          }
        });
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** No part. */
  public static ScoreParts none() {
    return NONE;
  }

  /** One part. */
  public static ScoreParts of(String name, double value) {
    return NONE.with(name, value);
  }

  /** A copy with this part set. */
  public ScoreParts with(String name, double value) {
    TreeMap<String, Double> copy = new TreeMap<>(parts);
    copy.put(name, value);
    return new ScoreParts(copy);
  }

  /** A copy with the other's parts added; where both have a name, the greater number stays. */
  public ScoreParts merge(ScoreParts other) {
    TreeMap<String, Double> copy = new TreeMap<>(parts);
    for (Map.Entry<String, Double> part : other.parts.entrySet()) {
      copy.merge(part.getKey(), part.getValue(), Math::max);
    }
    return new ScoreParts(copy);
  }

  /** The number of this name, if some stage made it. */
  public OptionalDouble get(String name) {
    Double value = parts.get(name);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
