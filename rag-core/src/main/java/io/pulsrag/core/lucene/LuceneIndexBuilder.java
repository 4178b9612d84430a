package io.pulsrag.core.lucene;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.TextField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Collects how an index works, then opens it. Not safe for use by several threads. */
public final class LuceneIndexBuilder {

  private static final Map<TextField, Float> WEIGHTS =
      Map.of(
          TextField.TITLE, 5f,
          TextField.KEYWORDS, 3f,
          TextField.SUMMARY, 2f,
          TextField.BODY, 1f,
          TextField.VENUE, 3f,
          TextField.PLACE, 1f);

  private final @Nullable Path path;
  private final Map<TextField, Float> weights = new EnumMap<>(WEIGHTS);
  private double bufferMegabytes = 64;
  private @Nullable EmbeddingModel model;
  private Executor executor = Runnable::run;
  private int exactBelow = 20_000;

  LuceneIndexBuilder(@Nullable Path path) {
    this.path = path;
  }

  /** How much a word in each part counts unless set otherwise, where 1 is a word in the body. */
  public static Map<TextField, Float> defaultWeights() {
    return WEIGHTS;
  }

  /**
   * Sets how much a word in this part counts, where 1 is a word in the body. By default 5 in the
   * title, 3 in keywords and venue, 2 in the summary, 1 in body and place.
   *
   * @param weight 1 to 100
   * @throws IllegalArgumentException if the weight is out of range
   */
  public LuceneIndexBuilder weight(TextField part, double weight) {
    if (!(weight >= 1 && weight <= 100)) {
      throw new IllegalArgumentException("weight of " + part + " must be 1 to 100: " + weight);
    }
    weights.put(part, (float) weight);
    return this;
  }

  /**
   * Adds search by meaning; by words alone by default. An index stays with the model that it was
   * built with.
   *
   * @param embeddingModel for documents and questions; asked for its name and dimension at {@link
   *     #open}
   * @param bounded words and meaning are searched side by side on it; not closed here
   */
  public LuceneIndexBuilder embedding(EmbeddingModel embeddingModel, Executor bounded) {
    model = Objects.requireNonNull(embeddingModel, "embeddingModel");
    executor = Objects.requireNonNull(bounded, "bounded");
    return this;
  }

  /**
   * Sets up to how many documents, left by a filter, the vector of each is compared; above, the
   * nearest are found by a graph, which may miss some. 20,000 by default.
   *
   * @param documents 0 or more
   * @throws IllegalArgumentException if the number is negative
   */
  public LuceneIndexBuilder exactBelow(int documents) {
    if (documents < 0) {
      throw new IllegalArgumentException("documents must be 0 or more: " + documents);
    }
    exactBelow = documents;
    return this;
  }

  /**
   * Sets how much is kept in memory before it is written to a segment; 64 megabytes by default.
   *
   * @param megabytes 1 to 1,024
   * @throws IllegalArgumentException if the number is out of range
   */
  public LuceneIndexBuilder bufferMegabytes(double megabytes) {
    if (!(megabytes >= 1 && megabytes <= 1024)) {
      throw new IllegalArgumentException("the buffer must be 1 to 1024 megabytes: " + megabytes);
    }
    bufferMegabytes = megabytes;
    return this;
  }

  /**
   * Opens the index; creates the directory and an empty index where there is none.
   *
   * @throws NonRetriableException if the index is locked, damaged, of another schema version, or
   *     built with another embedding model
   * @throws RetriableException if the directory cannot be read or written
   */
  public LuceneIndex open() {
    String name = path == null ? "the index in memory" : path.toString();
    try {
      Directory directory = path == null ? new ByteBuffersDirectory() : FSDirectory.open(path);
      try {
        return new LuceneIndex(directory, name, bufferMegabytes, words(), embedding());
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Problems.of("index.open", name, e);
    }
  }

  /**
   * Opens the last commit of an index in a directory to read beside its writer.
   *
   * @throws IllegalStateException if the index is one in memory
   * @throws NonRetriableException if there is no index, or it is damaged, of another schema
   *     version, or built with another embedding model
   * @throws RetriableException if the directory cannot be read
   */
  public LuceneReplica openReplica() {
    if (path == null) {
      throw new IllegalStateException("only an index in a directory has a replica");
    }
    try {
      return new LuceneReplica(path, words(), embedding());
    } catch (IOException | IllegalArgumentException e) {
      throw Problems.of("index.open", path.toString(), e);
    }
  }

  private WordQueries words() {
    return new WordQueries(weights);
  }

  private @Nullable Embedding embedding() {
    return model == null ? null : new Embedding(model, executor, exactBelow);
  }
}
