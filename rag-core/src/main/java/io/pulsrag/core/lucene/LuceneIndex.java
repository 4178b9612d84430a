package io.pulsrag.core.lucene;

import io.pulsrag.core.Document;
import io.pulsrag.core.FederatedRetriever;
import io.pulsrag.core.Filter;
import io.pulsrag.core.HashedIndex;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.VectorIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The embedded document index: BM25 over weighted text parts, French and English, vectors where a
 * model is given, and every filter inside the query.
 *
 * <p>A hit by words holds at least one word of the text or of its expansions; a query without words
 * finds every document that satisfies its filter, by id. Hits are in total order, score then id,
 * exact at the limit. The statistics of words are those of all tenants of the index together;
 * nothing else is shared.
 *
 * <p>One process writes to a directory at a time. Safe for use by many threads; whoever opened it
 * closes it, which does not commit.
 */
public final class LuceneIndex implements HashedIndex, VectorIndex {

  private final Directory directory;
  private final String name;
  private final WordQueries words;
  private final @Nullable Embedding embedding;
  private final SnapshotDeletionPolicy commits =
      new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
  private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
  private final IndexWriter writer;
  private final ReaderManager readers;
  private final Views views;
  private final AtomicLong writes = new AtomicLong();
  private final AtomicLong visible = new AtomicLong();

  LuceneIndex(
      Directory directory,
      String name,
      double bufferMegabytes,
      WordQueries words,
      @Nullable Embedding embedding)
      throws IOException {
    this.directory = directory;
    this.name = name;
    this.words = words;
    this.embedding = embedding;
    Schema.checkWritable(directory, name, embedding);
    Map<String, String> commitData = Schema.commitData(embedding);
    boolean current = Schema.isCurrent(directory, commitData);
    IndexWriterConfig config =
        new IndexWriterConfig(Analysis.indexing())
            .setCodec(WideVectors.codec())
            .setIndexDeletionPolicy(commits)
            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
            .setMergeScheduler(merges)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(bufferMegabytes);
    this.writer = new IndexWriter(directory, config);
    try {
      writer.setLiveCommitData(commitData.entrySet(), !current);
      writer.commit();
      this.readers = new ReaderManager(writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
    this.views = new Views(this::read, embedding);
  }

  /** An index in this directory, which is created when it is missing. */
  public static LuceneIndexBuilder at(Path directory) {
    return new LuceneIndexBuilder(directory);
  }

  /** An index that is gone when it is closed. */
  public static LuceneIndexBuilder inMemory() {
    return new LuceneIndexBuilder(null);
  }

  /**
   * Makes a folder of a backup that {@link #backup} made, every byte of it checked.
   *
   * @param directory absent, or an empty folder
   * @throws io.pulsrag.core.NonRetriableException if the backup is damaged or of another version,
   *     or the directory is not empty
   */
  public static void restore(Path backup, Path directory) {
    Backups.restore(backup, directory);
  }

  /** By words and, where there is a model, by meaning as well, fused by reciprocal rank. */
  @Override
  public List<Hit> retrieve(Query query) {
    return views.retrieve(query);
  }

  /** By words alone. */
  public Retriever lexical() {
    return views::lexical;
  }

  /** By meaning alone; empty without a model. */
  public Optional<Retriever> semantic() {
    return Optional.ofNullable(views.semantic());
  }

  /** By words and by meaning, saying how each fared; empty without a model. */
  public Optional<FederatedRetriever> hybrid() {
    return Optional.ofNullable(views.hybrid());
  }

  /** Why the document of this id has its score by words, if it is there. */
  public Optional<HitExplanation> explain(Query query, String id) {
    return read("index.explain", search -> search.explain(query, id));
  }

  /**
   * Adds or replaces these documents; where there is a model, embeds them first, all in one call.
   */
  @Override
  public void upsert(Collection<Document> documents) {
    if (embedding == null) {
      write("index.upsert", () -> update(documents));
    } else {
      upsertEmbedded(embedding.of(documents));
    }
  }

  @Override
  public void upsertEmbedded(Collection<Embedded> documents) {
    write(
        "index.upsert",
        () -> {
          for (Embedded one : documents) {
            float[] vector = one.vector() == null ? null : Embedding.unit(one.vector());
            update(one.document(), vector);
          }
        });
  }

  @Override
  public void delete(Tenant tenant, Collection<String> ids) {
    Term[] keys = ids.stream().map(id -> Search.key(tenant, id)).toArray(Term[]::new);
    write("index.delete", () -> writer.deleteDocuments(keys));
  }

  @Override
  public void delete(Tenant tenant, Filter filter) {
    var query = new FilterTranslator(tenant).inTenant(filter);
    write("index.delete", () -> writer.deleteDocuments(query));
  }

  @Override
  public Optional<Document> get(Tenant tenant, String id) {
    return read("index.get", search -> search.get(tenant, id));
  }

  @Override
  public long count(Tenant tenant, Filter filter) {
    return read("index.count", search -> search.count(tenant, filter));
  }

  @Override
  public SortedMap<String, String> hashes(Tenant tenant, Filter filter) {
    return read("index.hashes", search -> search.hashes(tenant, filter));
  }

  @Override
  public String version(Tenant tenant) {
    return read("index.version", search -> search.version(tenant));
  }

  @Override
  public void commit() {
    write("index.commit", writer::commit);
  }

  /**
   * Takes what replaced and deleted documents left behind off the disk and out of the statistics of
   * words, where it stays until then or until Lucene merges it away. Rewrites every segment that
   * holds such documents; worth it after large changes.
   */
  public void compact() {
    write(
        "index.compact",
        () -> {
          merges.sync(); // Segments that are being merged already would be passed over.
          writer.forceMergeDeletes();
        });
  }

  /**
   * Copies the last commit while the index goes on being used. The copy is there wholly or not at
   * all.
   *
   * @param target absent, or an empty folder
   * @throws io.pulsrag.core.NonRetriableException if the target is not empty
   * @throws io.pulsrag.core.RetriableException if the copy failed
   */
  public void backup(Path target) {
    try {
      IndexCommit commit = commits.snapshot();
      try {
        Backups.copy(directory, commit.getFileNames(), target);
      } finally {
        commits.release(commit);
        writer.deleteUnusedFiles();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw Problems.of("index.backup", name, e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      readers.close();
      writer.rollback();
    } catch (IOException e) {
      throw Problems.of("index.close", name, e);
    }
  }

  private void update(Collection<Document> documents) throws IOException {
    for (Document document : documents) {
      update(document, null);
    }
  }

  private void update(Document document, float @Nullable [] vector) throws IOException {
    writer.updateDocument(
        Search.key(document.tenant(), document.id()), DocumentMapper.fields(document, vector));
  }

  private <T> T read(String operation, Views.Reading<T> reading) {
    try {
      refresh();
      var reader = readers.acquire();
      try {
        return reading.in(new Search(reader, words));
      } finally {
        readers.release(reader);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw Problems.of(operation, name, e);
    }
  }

  /** Makes every write that has returned visible, unless it already is. */
  private void refresh() throws IOException {
    long written = writes.get();
    if (visible.get() < written) {
      readers.maybeRefreshBlocking();
      visible.accumulateAndGet(written, Math::max);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void write(String operation, Writing writing) {
    try {
      writing.run();
    } catch (IOException | AlreadyClosedException e) {
      throw Problems.of(operation, name, e);
    } finally {
      writes.incrementAndGet();
    }
  }
}
