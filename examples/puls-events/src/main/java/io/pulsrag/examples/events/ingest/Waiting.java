package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.Document;
import io.pulsrag.examples.events.stage.EventDocuments;
import io.pulsrag.examples.events.stage.EventPolicy;
import io.pulsrag.examples.events.stage.Outbox;
import io.pulsrag.examples.events.stage.StagedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Documents of what waits to be published, in the order of their ids. While one batch is used, the
 * next is read on another thread; the store must not be used otherwise until the end is reached.
 * Used by one thread.
 */
final class Waiting implements Iterator<Document> {

  private static final int BATCH = 250;

  private final Outbox outbox;
  private final EventDocuments documents;
  private final EventPolicy policy;
  private final Instant now;
  private final ExecutorService executor;
  private final Consumer<String> out;
  private Iterator<Document> batch = List.<Document>of().iterator();
  private @Nullable Future<Batch> next;

  /**
   * A part of what waits.
   *
   * @param documents to be served
   * @param out ids of what is not served
   * @param last id that was read, empty where nothing was left
   */
  private record Batch(List<Document> documents, List<String> out, String last) {}

  /**
   * @param now decides what is served
   * @param out takes the ids of what is not served
   */
  Waiting(
      Outbox outbox,
      EventDocuments documents,
      EventPolicy policy,
      Instant now,
      ExecutorService executor,
      Consumer<String> out) {
    this.outbox = outbox;
    this.documents = documents;
    this.policy = policy;
    this.now = now;
    this.executor = executor;
    this.out = out;
    this.next = executor.submit(() -> read(""));
  }

  @Override
  public boolean hasNext() {
    while (!batch.hasNext() && next != null) {
      Batch read = Ahead.get(next);
      next = read.last().isEmpty() ? null : executor.submit(() -> read(read.last()));
      read.out().forEach(out);
      batch = read.documents().iterator();
    }
    return batch.hasNext();
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException("everything that waits was read");
    }
    return batch.next();
  }

  private Batch read(String after) {
    List<StagedEvent> events = outbox.changed(after, BATCH);
    List<Document> served = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (StagedEvent event : events) {
      if (policy.serves(event, now)) {
        served.add(documents.document(event));
      } else {
        left.add(event.id());
      }
    }
    return new Batch(served, left, events.size() < BATCH ? "" : events.getLast().id());
  }
}
