package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import java.util.Objects;

/**
 * A document that may become a stop. Immutable.
 *
 * @param document with its occurrences and places
 * @param relevance how much it is wanted, above 0 up to 1, comparable within one plan
 */
public record Candidate(Document document, double relevance) {

  /**
   * @throws IllegalArgumentException if the relevance is out of range
   */
  public Candidate {
    Objects.requireNonNull(document, "document");
    if (!(relevance > 0 && relevance <= 1)) {
      throw new IllegalArgumentException(
          "the relevance of " + document.id() + " must be above 0 and at most 1: " + relevance);
    }
  }

  /** The id of the document. */
  public String id() {
    return document.id();
  }
}
