package io.pulsrag.examples.events.stage;

import java.util.ArrayList;
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
   * @return the ids of the events that were not marked before, in order
   */
  public static List<String> mark(StagedStore store) {
    Map<String, String> first = new HashMap<>();
    List<String> marked = new ArrayList<>();
    List<String> rows = store.texts(ALL);
    StagedWriter writer = store.writer();
    try (writer) {
      for (String row : rows) {
        List<String> parts = List.of(row.split("\t", 3));
        String id = parts.get(0);
        String original = first.putIfAbsent(parts.get(1), id);
        if (!Objects.equals(blank(parts.get(2)), original)) {
          if (original != null) {
            marked.add(id);
          }
          StagedEvent event = store.event(id).orElseThrow();
          writer.write(StagedRow.of(event.duplicateOf(original)));
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
