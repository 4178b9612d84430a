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

  private static final String ALL =
      "SELECT event_id || '\t' || same_key || '\t' || duplicate_of FROM ops.sameness"
          + " ORDER BY LENGTH(event_id), event_id";

  /**
   * Marks and unmarks what has changed.
   *
   * @return how many events are marked now
   */
  public static int mark(StagedStore store) {
    Map<String, String> first = new HashMap<>();
    int marked = 0;
    List<String> rows = store.texts(ALL);
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
