package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.core.DocumentIndex;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Tenant;
import io.pulsrag.examples.events.stage.EventDocuments;
import io.pulsrag.examples.events.stage.EventPolicy;
import io.pulsrag.examples.events.stage.Outbox;
import io.pulsrag.examples.events.stage.StagedEvent;
import io.pulsrag.examples.events.stage.StagedStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the index up to date with the staged layer. What waits is forgotten only after the index
 * has committed, so that a run that dies in between is simply done again.
 */
final class Publisher {

  private static final int BATCH = 500;

  private final StagedStore store;
  private final DocumentIndex index;
  private final Tenant tenant;
  private final EventPolicy policy;
  private final IngestListener listener;

  Publisher(
      StagedStore store,
      DocumentIndex index,
      Tenant tenant,
      EventPolicy policy,
      IngestListener listener) {
    this.store = store;
    this.index = index;
    this.tenant = tenant;
    this.policy = policy;
    this.listener = listener;
  }

  /**
   * How many documents were written and how many taken out.
   *
   * @param indexed written
   * @param unindexed taken out
   */
  record Published(long indexed, long unindexed) {}

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
      return new Published(0, 0);
    }
    EventDocuments documents = EventDocuments.of(tenant);
    long indexed = 0;
    List<String> out = new ArrayList<>(outbox.gone());
    String after = "";
    for (List<StagedEvent> batch = outbox.changed(after, BATCH);
        !batch.isEmpty();
        batch = outbox.changed(after, BATCH)) {
      List<Document> in = new ArrayList<>();
      for (StagedEvent event : batch) {
        if (policy.serves(event, now)) {
          in.add(documents.document(event));
        } else {
          out.add(event.id());
        }
      }
      index.upsert(in);
      indexed += in.size();
      listener.at(IngestListener.Step.INDEX, indexed);
      after = batch.getLast().id();
    }
    index.delete(tenant, out);
    index.commit();
    outbox.clear();
    store.commit();
    return new Published(indexed, out.size());
  }
}
