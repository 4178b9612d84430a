package io.pulsrag.core.ingest;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.pulsrag.core.Document;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.VectorIndex.Embedded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Embeds documents a batch at a time; when a batch fails, one by one. */
final class BatchEmbedder {

  /**
   * A document and its pieces.
   *
   * @param document the whole
   * @param chunks none when it is not split
   */
  record Split(Document document, List<Document> chunks) {

    /** What a model reads: the pieces, or the whole where there is none. */
    List<Document> read() {
      return chunks.isEmpty() ? List.of(document) : chunks;
    }
  }

  /**
   * A document as it goes into the index.
   *
   * @param document the whole
   * @param parts the whole and its pieces, with their vectors
   * @param problem why it cannot be written, or null
   */
  record Prepared(Document document, List<Embedded> parts, @Nullable String problem) {

    Prepared failed(String reason) {
      return new Prepared(document, List.of(), reason);
    }
  }

  private final EmbeddingModel model;
  private final Executor executor;

  BatchEmbedder(EmbeddingModel model, Executor executor) {
    this.model = model;
    this.executor = executor;
  }

  /** Begins on the executor; the one returned is waited for by whoever writes. */
  FutureTask<List<Prepared>> embed(List<Split> batch) {
    FutureTask<List<Prepared>> task = new FutureTask<>(() -> prepare(batch));
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      throw new RetriableException(
          "ingest.embed", "the executor is full or closed; run again with fewer batches", e);
    }
    return task;
  }

  private List<Prepared> prepare(List<Split> batch) {
    try {
      return together(batch);
    } catch (RuntimeException batchFailed) {
      List<Prepared> prepared = new ArrayList<>(batch.size());
      for (Split one : batch) {
        try {
          prepared.addAll(together(List.of(one)));
        } catch (RuntimeException e) {
          prepared.add(new Prepared(one.document(), List.of(), Reasons.of(e)));
        }
      }
      return prepared;
    }
  }

  private List<Prepared> together(List<Split> batch) {
    List<TextSegment> texts =
        batch.stream()
            .flatMap(one -> one.read().stream())
            .map(document -> TextSegment.from(EmbeddingText.of(document)))
            .toList();
    List<Embedding> vectors = vectors(texts);
    List<Prepared> prepared = new ArrayList<>(batch.size());
    int next = 0;
    for (Split one : batch) {
      List<Embedded> parts = new ArrayList<>();
      if (!one.chunks().isEmpty()) {
        parts.add(new Embedded(one.document(), null));
      }
      for (Document read : one.read()) {
        parts.add(new Embedded(read, vectors.get(next++).vector()));
      }
      prepared.add(new Prepared(one.document(), parts, null));
    }
    return prepared;
  }

  /** Messages of models repeat what they were sent: only the kind of the failure is kept. */
  private List<Embedding> vectors(List<TextSegment> texts) {
    List<Embedding> vectors;
    try {
      vectors = model.embedAll(texts).content();
    } catch (RuntimeException e) {
      throw new RetriableException(
          "ingest.embed",
          "the model " + model.modelName() + " failed (" + e.getClass().getSimpleName() + ")",
          e);
    }
    if (vectors.size() != texts.size()) {
      throw new NonRetriableException(
          "ingest.embed",
          "the model "
              + model.modelName()
              + " gave "
              + vectors.size()
              + " vectors for "
              + texts.size()
              + " texts");
    }
    return vectors;
  }
}
