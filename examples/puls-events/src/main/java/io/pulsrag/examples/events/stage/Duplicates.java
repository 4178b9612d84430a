package io.pulsrag.examples.events.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Marks events that nearly repeat another of another id. The first of each group by length of id,
 * then id, stays unmarked: older events of OpenAgenda tend to have shorter ids.
 */
public final class Duplicates {

  private static final String GROUPED =
      "SELECT event_id || '\t' || COALESCE(same_key, event_id) || '\t' || COALESCE(duplicate_of, '') FROM stg.events"
          + " WHERE same_key IN (SELECT same_key FROM stg.events WHERE same_key IS NOT NULL"
          + " GROUP BY same_key HAVING COUNT(*) > 1) OR duplicate_of IS NOT NULL"
          + " ORDER BY LENGTH(event_id), event_id";

  /**
   * Marks and unmarks what has changed.
   *
   * @return how many events are marked now
   */
  public static int mark(StagedStore store) {
    Map<String, String> first = new HashMap<>();
    int marked = 0;
    List<String> rows = store.texts(GROUPED);
    StagedWriter writer = store.writer();
    try (writer) {
      for (String row : rows) {
        List<String> parts = List.of(row.split("\t", 3));
        String id = parts.get(0);
        String original = first.putIfAbsent(parts.get(1), id);
        if (original != null) {
          marked++;
        }
        if (!Objects.equals(blank(parts.get(2)), original)) {
          StagedEvent event = store.event(id).orElseThrow();
          writer.write(event.duplicateOf(original));
        }
      }
      writer.flush();
    } catch (java.sql.SQLException e) {
      throw new StageException("broken", "duplicates cannot be marked", e);
    }
    return marked;
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private Duplicates() {}
}
