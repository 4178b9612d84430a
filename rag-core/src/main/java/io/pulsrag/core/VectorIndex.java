package io.pulsrag.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document index that takes vectors made elsewhere, for example many at once in parallel. */
public interface VectorIndex extends DocumentIndex {

  /**
   * A document and what it means to a model.
   *
   * @param document to be written
   * @param vector finite, not all zero, of the model's dimension; null when the document is not to
   *     be found by meaning
   */
  record Embedded(Document document, float @Nullable [] vector) {
    /**
     * @throws IllegalArgumentException if the vector is zero or holds what is no finite number
     */
    public Embedded {
      Objects.requireNonNull(document, "document");
      if (vector != null) {
        vector = vector.clone();
        boolean some = false;
        for (float number : vector) {
          if (!Float.isFinite(number)) {
            throw new IllegalArgumentException(
                "the vector of document '" + document.id() + "' holds " + number);
          }
          some |= number != 0;
        }
        if (!some) {
          throw new IllegalArgumentException(
              "the vector of document '" + document.id() + "' is zero");
        }
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Embedded that
          && document.equals(that.document)
          && Arrays.equals(vector, that.vector);
    }

    @Override
    public int hashCode() {
      return 31 * document.hashCode() + Arrays.hashCode(vector);
    }
  }

  /**
   * Adds these documents with their vectors, each in place of the one of the same tenant and id.
   *
   * @throws IllegalArgumentException if a vector is not of the dimension of this index
   */
  void upsertEmbedded(Collection<Embedded> documents);
}
