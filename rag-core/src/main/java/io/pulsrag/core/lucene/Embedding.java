package io.pulsrag.core.lucene;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.pulsrag.core.Document;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.VectorIndex.Embedded;
import io.pulsrag.core.ingest.EmbeddingText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.util.VectorUtil;

/**
 * How an index gets at meaning.
 *
 * @param model for documents and for questions
 * @param executor on which words and meaning are searched side by side
 * @param exactBelow up to this many documents left by a filter, each is compared
 */
record Embedding(EmbeddingModel model, Executor executor, int exactBelow) {

  /** Model and dimension, as kept with the index. */
  String name() {
    return model.modelName() + "/" + model.dimension();
  }

  /** The unit vector of a question. */
  float[] of(String text) {
    try {
      return unit(model.embed(text).content().vector());
    } catch (RuntimeException e) {
      throw failed("index.retrieve", e);
    }
  }

  List<Embedded> of(Collection<Document> documents) {
    List<TextSegment> texts =
        documents.stream().map(document -> TextSegment.from(EmbeddingText.of(document))).toList();
    if (texts.isEmpty()) {
      return List.of();
    }
    try {
      var vectors = model.embedAll(texts).content();
      List<Embedded> embedded = new ArrayList<>(texts.size());
      int next = 0;
      for (Document document : documents) {
        embedded.add(new Embedded(document, vectors.get(next++).vector()));
      }
      return embedded;
    } catch (RuntimeException e) {
      throw failed("index.upsert", e);
    }
  }

  static float[] unit(float[] vector) {
    return VectorUtil.l2normalize(vector.clone());
  }

  private RetriableException failed(String operation, RuntimeException cause) {
    return new RetriableException(
        operation, "the embedding model " + model.modelName() + " failed", cause);
  }
}
