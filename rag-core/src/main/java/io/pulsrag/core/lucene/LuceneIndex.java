package io.pulsrag.core.lucene;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Tenant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * The embedded document index: BM25 over weighted text parts, French and English, with every filter
 * inside the query.
 *
 * <p>A hit holds at least one word of the text or of its expansions; a query without words finds
 * every document that satisfies its filter, by id. Hits are in total order, score then id, exact at
 * the limit. The statistics of words are those of all tenants of the index together; nothing else
 * is shared.
 *
 * <p>One process writes to a directory at a time. Safe for use by many threads; whoever opened it
 * closes it, which does not commit.
 */
public final class LuceneIndex implements DocumentIndex {

  private final Directory directory;
  private final String name;
  private final WordQueries words;
  private final SnapshotDeletionPolicy commits =
      new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
  private final IndexWriter writer;
  private final ReaderManager readers;
  private final AtomicLong writes = new AtomicLong();
  private final AtomicLong visible = new AtomicLong();

  LuceneIndex(Directory directory, String name, double bufferMegabytes, WordQueries words)
      throws IOException {
    this.directory = directory;
    this.name = name;
    this.words = words;
    Schema.check(directory, name);
    IndexWriterConfig config =
        new IndexWriterConfig(Analysis.indexing())
            .setIndexDeletionPolicy(commits)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(bufferMegabytes);
    this.writer = new IndexWriter(directory, config);
    try {
      writer.setLiveCommitData(Schema.commitData(), false);
      writer.commit();
      this.readers = new ReaderManager(writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** An index in this directory, which is created when it is missing. */
  public static LuceneIndexBuilder at(Path directory) {
    return new LuceneIndexBuilder(directory);
  }

  /** An index that is gone when it is closed. */
  public static LuceneIndexBuilder inMemory() {
    return new LuceneIndexBuilder(null);
  }

  @Override
  public List<Hit> retrieve(Query query) {
    query.deadline().check("index.retrieve");
    return read("index.retrieve", search -> search.lexical(query));
  }

  @Override
  public void upsert(Collection<Document> documents) {
    write(
        "index.upsert",
        () -> {
          for (Document document : documents) {
            writer.updateDocument(
                Search.key(document.tenant(), document.id()),
                DocumentMapper.fields(document, null));
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
  public void commit() {
    write("index.commit", writer::commit);
  }

  @Override
  public void close() {
    try (directory) {
      readers.close();
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      throw Problems.of("index.close", name, e);
    }
  }

  private interface Reading<T> {
    T in(Search search) throws IOException;
  }

  private interface Writing {
    void run() throws IOException;
  }

  private <T> T read(String operation, Reading<T> reading) {
    try {
      refresh();
      var reader = readers.acquire();
      try {
        return reading.in(new Search(reader, words));
      } finally {
        readers.release(reader);
      }
    } catch (IOException | RuntimeException e) {
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

  private void write(String operation, Writing writing) {
    try {
      writing.run();
    } catch (IOException | RuntimeException e) {
      throw Problems.of(operation, name, e);
    } finally {
      writes.incrementAndGet();
    }
  }
}
