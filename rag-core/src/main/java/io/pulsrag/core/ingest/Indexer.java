package io.pulsrag.core.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.HashedIndex;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.RetriableException;
import io.pulsrag.core.Tenant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Brings an index to the state of a source, writing only what changed.
 *
 * <p>The content hash of a document decides: unknown ids are added, other contents updated, equal
 * ones left alone. A document that cannot be embedded or written fails by itself, with its reason.
 * The index is committed as the run goes on; a run that was killed is resumed by running it again.
 *
 * <p>Safe for use by many threads, each with a source of its own; two runs over the same ids of a
 * tenant at the same time leave the documents of either.
 */
public final class Indexer {

  /** Documents that are compared with the index at once; each comparison has to look anew. */
  private static final int PAGE = 2_048;

  private final IndexerBuilder settings;

  Indexer(IndexerBuilder settings) {
    this.settings = settings;
  }

  /** An indexer that writes to this index, which it does not close. */
  public static IndexerBuilder builder(DocumentIndex index) {
    return new IndexerBuilder(index);
  }

  /**
   * Adds and updates; removes nothing.
   *
   * @param source read once, on the calling thread; of one id that comes twice the later one stays
   * @throws IllegalArgumentException if a document is of another tenant
   * @throws RetriableException if the index is away, or the thread was interrupted; what was
   *     written until then is committed or will be written again
   * @throws NonRetriableException if the index cannot be written
   */
  public IndexingResult update(Tenant tenant, Iterator<Document> source) {
    IndexingRun run = new IndexingRun(settings, tenant, Map.of());
    read(run, source);
    return run.end();
  }

  /**
   * Adds, updates, and removes the documents in scope that the source no longer holds. Nothing is
   * removed when the source fails before its end, nor what came into scope while it was read.
   *
   * @param scope the documents that come from this source
   * @param source as for {@link #update}
   * @throws NonRetriableException if the index cannot list what it holds
   */
  public IndexingResult replace(Tenant tenant, Filter scope, Iterator<Document> source) {
    if (!(settings.index instanceof HashedIndex index)) {
      throw new NonRetriableException(
          "ingest.replace",
          "an index of "
              + settings.index.getClass().getSimpleName()
              + " cannot list its documents; delete what is gone by id and use update");
    }
    SortedMap<String, String> present = index.hashes(tenant, Filter.and(scope, Chunks.excluded()));
    IndexingRun run = new IndexingRun(settings, tenant, present);
    read(run, source);
    run.removeUnseen(present.keySet());
    return run.end();
  }

  private static void read(IndexingRun run, Iterator<Document> source) {
    boolean more = true;
    try {
      while (more) {
        List<Document> page = new ArrayList<>();
        try {
          while (page.size() < PAGE && source.hasNext()) {
            page.add(source.next());
          }
          more = page.size() == PAGE;
        } catch (RuntimeException e) {
          run.take(page); // What was read before the source failed is kept.
          run.finish();
          run.end();
          throw e;
        }
        run.take(page);
      }
      run.finish();
    } catch (RuntimeException e) {
      run.abandon();
      throw e;
    }
  }
}
