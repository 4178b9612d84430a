package io.pulsrag.core.lucene;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A model without a model: each letter triple of a text counts in one dimension. */
public final class HashingModel implements EmbeddingModel {

  private final int dimension;
  private final AtomicInteger embedded = new AtomicInteger();

  public HashingModel(int dimension) {
    this.dimension = dimension;
  }

  /** How many texts were embedded so far. */
  public int embedded() {
    return embedded.get();
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    embedded.addAndGet(segments.size());
    return Response.from(segments.stream().map(segment -> embedding(segment.text())).toList());
  }

  private Embedding embedding(String text) {
    float[] vector = new float[dimension];
    vector[0] = 0.01f;
    for (int i = 0; i + 3 <= text.length(); i++) {
      vector[Math.floorMod(text.substring(i, i + 3).hashCode(), dimension)]++;
    }
    return Embedding.from(vector);
  }

  @Override
  public int dimension() {
    return dimension;
  }

  @Override
  public String modelName() {
    return "hashing";
  }
}
