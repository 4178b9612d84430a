package io.pulsrag.core.lucene;

import io.pulsrag.core.Document;
import io.pulsrag.core.FederatedRetriever;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Tenant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The last commit of an index that someone else writes, read only and without a lock.
 *
 * <p>{@link #reload} moves on to the commit that is there now, also when the whole folder was
 * swapped for another; searches under way end on the state they began with. Safe for use by many
 * threads; whoever opened it closes it.
 */
public final class LuceneReplica implements Retriever, AutoCloseable {

  private record Opened(DirectoryReader reader, byte[] commit) {}

  private final Path path;
  private final WordQueries words;
  private final @Nullable Embedding embedding;
  private final Views views;
  private volatile Opened opened;

  LuceneReplica(Path path, WordQueries words, @Nullable Embedding embedding) throws IOException {
    this.path = path;
    this.words = words;
    this.embedding = embedding;
    this.opened = openLast();
    this.views = new Views(this::read, embedding);
  }

  /**
   * Reads what was committed last.
   *
   * @return whether that is another state than before
   * @throws io.pulsrag.core.PulsRagException if there is no readable index; the state before stays
   */
  public synchronized boolean reload() {
    try {
      Opened next = openLast();
      if (Arrays.equals(next.commit(), opened.commit())) {
        next.reader().close();
        return false;
      }
      Opened last = opened;
      opened = next;
      last.reader().close();
      return true;
    } catch (IOException | AlreadyClosedException e) {
      throw Problems.of("index.reload", path.toString(), e);
    }
  }

  /** By words and, where there is a model, by meaning as well. */
  @Override
  public List<Hit> retrieve(Query query) {
    return views.retrieve(query);
  }

  /** By words and by meaning, saying how each fared; empty without a model. */
  public Optional<FederatedRetriever> hybrid() {
    return Optional.ofNullable(views.hybrid());
  }

  /** The document of this id, if it is there. */
  public Optional<Document> get(Tenant tenant, String id) {
    return read("index.get", search -> search.get(tenant, id));
  }

  /** How many documents of the tenant the filter matches. */
  public long count(Tenant tenant, Filter filter) {
    return read("index.count", search -> search.count(tenant, filter));
  }

  /** A hash over all documents of a tenant in the state that is read. */
  public String version(Tenant tenant) {
    return read("index.version", search -> search.version(tenant));
  }

  @Override
  public synchronized void close() {
    try {
      opened.reader().close();
    } catch (IOException e) {
      throw Problems.of("index.close", path.toString(), e);
    }
  }

  private Opened openLast() throws IOException {
    // What is mapped stays readable when the directory is closed, moved or deleted.
    try (Directory directory = FSDirectory.open(path)) {
      Schema.checkReadable(directory, path.toString(), embedding);
      DirectoryReader reader = DirectoryReader.open(directory);
      String segments = reader.getIndexCommit().getSegmentsFileName();
      return new Opened(reader, SegmentInfos.readCommit(directory, segments).getId());
    }
  }

  private <T> T read(String operation, Views.Reading<T> reading) {
    try {
      DirectoryReader reader = opened.reader();
      while (!reader.tryIncRef()) {
        DirectoryReader next = opened.reader();
        if (next == reader) {
          throw new AlreadyClosedException("closed");
        }
        reader = next;
      }
      try {
        return reading.in(new Search(reader, words));
      } finally {
        reader.decRef();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw Problems.of(operation, path.toString(), e);
    }
  }
}
