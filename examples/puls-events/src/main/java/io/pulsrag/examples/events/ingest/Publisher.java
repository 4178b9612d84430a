package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.ingest.Fate;
import io.pulsrag.core.ingest.Indexer;
import io.pulsrag.core.ingest.IndexingResult;
import io.pulsrag.examples.events.stage.EventDocuments;
import io.pulsrag.examples.events.stage.EventPolicy;
import io.pulsrag.examples.events.stage.Outbox;
import io.pulsrag.examples.events.stage.StagedStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * Brings the index up to date with the staged layer. What waits is forgotten only after the index
 * has committed, so that a run that dies in between is simply done again.
 */
final class Publisher {

  private final StagedStore store;
  private final DocumentIndex index;
  private final Indexer indexer;
  private final Tenant tenant;
  private final EventPolicy policy;
  private final IngestListener listener;
  private final ExecutorService executor;

  Publisher(
      StagedStore store,
      DocumentIndex index,
      Indexer indexer,
      Tenant tenant,
      EventPolicy policy,
      IngestListener listener,
      ExecutorService executor) {
    this.store = store;
    this.index = index;
    this.indexer = indexer;
    this.tenant = tenant;
    this.policy = policy;
    this.listener = listener;
    this.executor = executor;
  }

  /**
   * How many documents were written, taken out, and refused by the index.
   *
   * @param indexed written
   * @param unindexed taken out
   * @param failed refused; they wait on
   */
  record Published(long indexed, long unindexed, long failed) {}

  /** Whether the index has lost its documents and the outbox does not know. */
  boolean lost() {
    return store.count() > 0 && index.count(tenant, Filter.everything()) == 0;
  }

  Published publish(Instant now) {
    Outbox outbox = Outbox.of(store);
    if (lost()) {
      outbox.refill();
    }
    if (outbox.isEmpty()) {
      return new Published(0, 0, 0);
    }
    listener.expect(IngestListener.Step.INDEX, outbox.size());
    List<String> out = new ArrayList<>(outbox.gone());
    IndexingResult result = indexer.update(tenant, waiting(outbox, now, out));
    index.delete(tenant, out);
    index.commit();
    List<String> failed = result.ids(Fate.FAILED);
    outbox.clear(failed);
    store.commit();
    return new Published(
        result.count(Fate.ADDED) + result.count(Fate.UPDATED), out.size(), failed.size());
  }

  /** Documents of what waits; ids of what is not served go to {@code out}. */
  private Iterator<Document> waiting(Outbox outbox, Instant now, List<String> out) {
    Waiting waiting =
        new Waiting(outbox, EventDocuments.of(tenant), policy, now, executor, out::add);
    return new Iterator<>() {
      private long done;

      @Override
      public boolean hasNext() {
        return waiting.hasNext();
      }

      @Override
      public Document next() {
        Document document = waiting.next();
        listener.at(IngestListener.Step.INDEX, ++done);
        return document;
      }
    };
  }
}
