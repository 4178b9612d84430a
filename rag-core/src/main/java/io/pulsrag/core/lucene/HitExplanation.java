package io.pulsrag.core.lucene;

import io.pulsrag.core.TextField;
import java.util.List;
import java.util.Objects;

/**
 * Why a document stands where it stands among the hits by words. Immutable. Holds the words of the
 * question: for the asker's eyes, not for logs.
 *
 * @param documentId whose score this is
 * @param satisfies whether the document satisfies the filter of the query
 * @param score what the words are worth together; a hit when it is above 0 and the filter is
 *     satisfied
 * @param words the share of each word or phrase, in the order asked, expansions last
 */
public record HitExplanation(
    String documentId, boolean satisfies, double score, List<Share> words) {

  /** Copies. */
  public HitExplanation {
    Objects.requireNonNull(documentId, "documentId");
    words = List.copyOf(words);
  }

  /**
   * What one word or phrase adds to the score.
   *
   * @param words as searched, without case and accents
   * @param score 0 when the document does not hold it
   * @param found where it stands
   */
  public record Share(String words, double score, List<Found> found) {
    /** Copies. */
    public Share {
      Objects.requireNonNull(words, "words");
      found = List.copyOf(found);
    }
  }

  /**
   * A part of the document that holds the word.
   *
   * @param part of the text
   * @param asWritten false when only another form of the word stands there
   */
  public record Found(TextField part, boolean asWritten) {
    /** Refuses null. */
    public Found {
      Objects.requireNonNull(part, "part");
    }
  }
}
