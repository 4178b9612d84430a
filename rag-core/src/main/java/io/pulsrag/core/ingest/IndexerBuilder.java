package io.pulsrag.core.ingest;

import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.VectorIndex;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Collects how documents are written. Not safe for use by several threads. */
public final class IndexerBuilder {

  final DocumentIndex index;
  int batchSize = 256;
  int commitEvery = 2_048;
  IndexingListener listener = IndexingListener.none();
  @Nullable Chunker chunker;
  @Nullable EmbeddingModel model;
  Executor executor = Runnable::run;
  int parallelism = 1;

  IndexerBuilder(DocumentIndex index) {
    this.index = Objects.requireNonNull(index, "index");
  }

  /**
   * Sets how many documents are embedded and written at once; 256 by default.
   *
   * @param documents 1 to 10,000
   * @throws IllegalArgumentException if the number is out of range
   */
  public IndexerBuilder batchSize(int documents) {
    if (documents < 1 || documents > 10_000) {
      throw new IllegalArgumentException("a batch has 1 to 10000 documents: " + documents);
    }
    batchSize = documents;
    return this;
  }

  /**
   * Sets after how many written documents the index is committed; a killed run loses no more than
   * these and does them again. 2,048 by default.
   *
   * @param documents at least 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public IndexerBuilder commitEvery(int documents) {
    if (documents < 1) {
      throw new IllegalArgumentException("a commit needs at least 1 document: " + documents);
    }
    commitEvery = documents;
    return this;
  }

  /** Sets who is told of the progress; nobody by default. */
  public IndexerBuilder listener(IndexingListener told) {
    listener = Objects.requireNonNull(told, "told");
    return this;
  }

  /**
   * Splits documents with a long body: the pieces are written beside the whole, and {@link
   * ParentRetriever} finds the whole by its pieces. Not split by default. A change of this setting
   * reaches a document when its content changes.
   *
   * @param splitter makes the pieces
   * @param longest characters of a body that is left in one piece, at least 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public IndexerBuilder splitter(DocumentSplitter splitter, int longest) {
    if (longest < 1) {
      throw new IllegalArgumentException("a body has at least 1 character: " + longest);
    }
    chunker = new Chunker(Objects.requireNonNull(splitter, "splitter"), longest);
    return this;
  }

  /**
   * Embeds several batches at the same time. By default the index does what it does on {@link
   * DocumentIndex#upsert}.
   *
   * @param embeddingModel the one that the index was opened with, safe for use by many threads
   * @param bounded the model is called on it; not closed here
   * @param batches how many batches may be under way, 1 to 64
   * @throws IllegalArgumentException if the index takes no vectors, or the number is out of range
   */
  public IndexerBuilder embedding(EmbeddingModel embeddingModel, Executor bounded, int batches) {
    if (!(index instanceof VectorIndex)) {
      throw new IllegalArgumentException(
          "an index of " + index.getClass().getSimpleName() + " takes no vectors");
    }
    if (batches < 1 || batches > 64) {
      throw new IllegalArgumentException("1 to 64 batches may be under way: " + batches);
    }
    model = Objects.requireNonNull(embeddingModel, "embeddingModel");
    executor = Objects.requireNonNull(bounded, "bounded");
    parallelism = batches;
    return this;
  }

  /** The indexer. */
  public Indexer build() {
    return new Indexer(this);
  }
}
