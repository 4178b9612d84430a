package io.pulsrag.examples.events.stage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One run's changes to the staged layer: knows what was received before, takes what is new, and
 * finds what is gone. Nothing is kept before the store is committed. Used by one thread.
 */
public final class Staging implements AutoCloseable {

  private static final int BATCH = 500;

  private final StagedStore store;
  private final String source;
  private final StagedWriter writer;
  // Not changed after it was loaded, so that other threads may look.
  private final Map<String, Map<String, Received>> before = new HashMap<>();
  private final Map<String, Map<String, Received>> changed = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final PreparedStatement note;
  private int waiting;

  private record Received(String hash, int rules, @Nullable Instant updatedAt) {}

  /** What becomes of a record. */
  public enum Fate {
    /** Not known before. */
    ADDED,
    /** Known, and different now. */
    UPDATED,
    /** Known as it is. */
    UNCHANGED,
    /** Another source has a later version. */
    SUPERSEDED
  }

  private Staging(StagedStore store, String source) throws SQLException {
    this.store = store;
    this.source = source;
    this.writer = store.writer();
    this.note =
        store
            .connection()
            .prepareStatement(
                "MERGE INTO ops.received KEY (source, event_id) VALUES (?, ?, ?, ?, ?)");
    load();
  }

  /** Begins a run of this source. */
  public static Staging begin(StagedStore store, String source) {
    return StagedStore.run(() -> new Staging(store, source));
  }

  private void load() throws SQLException {
    try (PreparedStatement all =
            store
                .connection()
                .prepareStatement(
                    "SELECT source, event_id, hash_row, rules, updated_at FROM ops.received");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        OffsetDateTime updated = rows.getObject(5, OffsetDateTime.class);
        Received row =
            new Received(
                rows.getString(3), rows.getInt(4), updated == null ? null : updated.toInstant());
        before
            .computeIfAbsent(rows.getString(2), id -> new HashMap<>(2))
            .put(rows.getString(1), row);
      }
    }
  }

  /**
   * Whether this source brought the same row in an earlier run, under the same rules. May be asked
   * by any thread.
   */
  public boolean knownBefore(String id, String hash) {
    return same(before.getOrDefault(id, Map.of()).get(source), hash);
  }

  /** Whether this source brought the same row before, under the same rules. */
  public boolean known(String id, String hash) {
    seen.add(id);
    return same(received(id).get(source), hash);
  }

  private static boolean same(@Nullable Received row, String hash) {
    return row != null && row.hash().equals(hash) && row.rules() == Normaliser.VERSION;
  }

  private Map<String, Received> received(String id) {
    Map<String, Received> now = changed.get(id);
    return now == null ? before.getOrDefault(id, Map.of()) : now;
  }

  private Map<String, Received> change(String id) {
    return changed.computeIfAbsent(id, it -> new HashMap<>(before.getOrDefault(it, Map.of())));
  }

  /** Whether this source brought the same row before, under whatever rules. */
  public boolean kept(String id, String hash) {
    Received row = received(id).get(source);
    return row != null && row.hash().equals(hash);
  }

  /** Takes an event whose row is not {@link #known}. */
  public Fate take(StagedRow row, String hash) {
    StagedEvent event = row.event();
    return StagedStore.run(
        () -> {
          Instant updated = event.when().updatedAt();
          Map<String, Received> sources = change(event.id());
          boolean superseded =
              sources.entrySet().stream()
                  .filter(other -> !other.getKey().equals(source))
                  .anyMatch(other -> later(other.getValue().updatedAt(), updated));
          boolean known = !sources.isEmpty();
          sources.put(source, new Received(hash, Normaliser.VERSION, updated));
          note.setString(1, source);
          note.setString(2, event.id());
          note.setString(3, hash);
          note.setInt(4, Normaliser.VERSION);
          note.setObject(5, updated == null ? null : updated.atOffset(ZoneOffset.UTC));
          note.addBatch();
          if (++waiting >= BATCH) {
            note.executeBatch();
            waiting = 0;
          }
          if (superseded) {
            return Fate.SUPERSEDED;
          }
          writer.write(row);
          return known ? Fate.UPDATED : Fate.ADDED;
        });
  }

  private static boolean later(@Nullable Instant other, @Nullable Instant updated) {
    return other != null && (updated == null || other.isAfter(updated));
  }

  /** Everything this source had before and did not bring in this run. */
  public List<String> unseen() {
    return before.keySet().stream()
        .filter(id -> !seen.contains(id) && received(id).containsKey(source))
        .sorted()
        .toList();
  }

  /**
   * Takes an event out that this source does not have any more; it stays where another source has
   * it.
   *
   * @return whether it is gone
   */
  public boolean remove(String id) {
    flush();
    Map<String, Received> sources = change(id);
    if (sources.remove(source) == null) {
      return false;
    }
    store.update("DELETE FROM ops.received WHERE source = ? AND event_id = ?", source, id);
    if (!sources.isEmpty()) {
      return false;
    }
    store.update("DELETE FROM stg.events WHERE event_id = ?", id);
    store.update("DELETE FROM stg.event_tags WHERE event_id = ?", id);
    store.update("DELETE FROM stg.event_occurrences WHERE event_id = ?", id);
    store.update("DELETE FROM ops.sameness WHERE event_id = ?", id);
    store.update("MERGE INTO ops.outbox KEY (event_id) VALUES (?, ?)", id, true);
    return true;
  }

  /** Hands everything taken so far to the store. */
  public void flush() {
    StagedStore.run(
        () -> {
          note.executeBatch();
          waiting = 0;
          writer.flush();
          return true;
        });
  }

  @Override
  public void close() {
    StagedStore.run(
        () -> {
          writer.close();
          note.close();
          return true;
        });
  }
}
