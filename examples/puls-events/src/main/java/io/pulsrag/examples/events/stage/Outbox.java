package io.pulsrag.examples.events.stage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is staged and not published yet. Used by one thread. */
public final class Outbox {

  private final StagedStore store;

  private Outbox(StagedStore store) {
    this.store = store;
  }

  /** The outbox of a store. */
  public static Outbox of(StagedStore store) {
    return new Outbox(store);
  }

  /**
   * Events to be indexed, in the order of their ids.
   *
   * @param after the id after which to go on, empty for the first
   * @param limit how many at most
   */
  public List<StagedEvent> changed(String after, int limit) {
    return store
        .texts(
            "SELECT e.record FROM ops.outbox o JOIN stg.events e ON e.event_id = o.event_id"
                + " WHERE NOT o.gone AND o.event_id > ? ORDER BY o.event_id LIMIT ?",
            after,
            limit)
        .stream()
        .map(StagedJson::read)
        .toList();
  }

  /** Whether nothing waits. */
  public boolean isEmpty() {
    return store.number("SELECT COUNT(*) FROM ops.outbox") == 0;
  }

  /** How many events wait to be indexed. */
  public long size() {
    return store.number("SELECT COUNT(*) FROM ops.outbox WHERE NOT gone");
  }

  /** Ids of events to be taken out of the index, in order. */
  public List<String> gone() {
    return store.texts("SELECT event_id FROM ops.outbox WHERE gone ORDER BY event_id");
  }

  /** Puts every staged event back in, for an index that has lost them. */
  public void refill() {
    store.update("MERGE INTO ops.outbox KEY (event_id) SELECT event_id, FALSE FROM stg.events");
  }

  /** Everything is published but these, which wait on. */
  public void clear(Collection<String> failed) {
    store.update("DELETE FROM ops.outbox");
    for (String id : failed) {
      store.update("MERGE INTO ops.outbox KEY (event_id) VALUES (?, ?)", id, false);
    }
  }

  /** The fingerprint with which a source was last taken to its end under the present rules. */
  public Optional<String> fingerprint(String source) {
    return store
        .texts(
            "SELECT fingerprint FROM ops.sources WHERE source = ? AND rules = ? AND fingerprint IS NOT NULL",
            source,
            Normaliser.VERSION)
        .stream()
        .findFirst();
  }

  /** Keeps with which fingerprint a source was taken to its end, and where a sync goes on. */
  public void source(String source, @Nullable String fingerprint, @Nullable String progress) {
    store.update(
        "MERGE INTO ops.sources KEY (source) VALUES (?, ?, ?, ?)",
        source,
        fingerprint,
        Normaliser.VERSION,
        progress);
  }

  /** How many events a source has brought. */
  public long events(String source) {
    return Long.parseLong(
        store.texts("SELECT COUNT(*) FROM ops.received WHERE source = ?", source).getFirst());
  }

  /** The fingerprints of the rows that sources have brought of this event, by source. */
  public List<String> rows(String id) {
    return store.texts("SELECT hash_row FROM ops.received WHERE event_id = ? ORDER BY source", id);
  }

  /** Where the sync of a source goes on. */
  public Optional<String> progress(String source) {
    return store
        .texts("SELECT progress FROM ops.sources WHERE source = ? AND progress IS NOT NULL", source)
        .stream()
        .findFirst();
  }
}
