package io.pulsrag.core.lucene;

import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.TextField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
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

  LuceneIndexBuilder(@Nullable Path path) {
    this.path = path;
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
   * @throws NonRetriableException if the index is locked, damaged, or of another schema version
   * @throws RetriableException if the directory cannot be read or written
   */
  public LuceneIndex open() {
    Directory directory = null;
    try {
      directory = path == null ? new ByteBuffersDirectory() : FSDirectory.open(path);
      return new LuceneIndex(directory, name(), bufferMegabytes, new WordQueries(weights));
    } catch (IOException | RuntimeException e) {
      PulsRagException problem = Problems.of("index.open", name(), e);
      close(directory, problem);
      throw problem;
    }
  }

  private String name() {
    return path == null ? "the index in memory" : path.toString();
  }

  private static void close(@Nullable Directory directory, Exception problem) {
    if (directory != null) {
      try {
        directory.close();
      } catch (IOException e) {
        problem.addSuppressed(e);
      }
    }
  }
}
