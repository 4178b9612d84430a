package io.pulsrag.core.langchain4j;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.pulsrag.core.Folding;
import java.util.List;

/** Embeds by counting folded words in hashed places: the same words, the same vector. */
final class HashingEmbeddingModel implements EmbeddingModel {

  private static final int DIMENSION = 256;

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(segments.stream().map(segment -> embedding(segment.text())).toList());
  }

  private static Embedding embedding(String text) {
    float[] vector = new float[DIMENSION];
    vector[0] = 0.01f;
    for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
      vector[Math.floorMod(word.hashCode() * 31, DIMENSION)]++;
    }
    return Embedding.from(vector);
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }
}
