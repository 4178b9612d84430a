package io.pulsrag.examples.events.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A raw store that keeps its rows in memory: another backend behind the same promises. */
public final class RowsInMemory implements RawStore {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, RawRow> rows = new LinkedHashMap<>();

  @Override
  public Run begin(String source) {
    return new Run() {
      private final List<RawRow> waiting = new ArrayList<>();

      @Override
      public void append(String from, String hash, RawJson row) {
        waiting.add(new RawRow("2026-11-21T12:00:00Z", from, hash, parsed(row)));
      }

      @Override
      public void finish() {
        waiting.forEach(row -> rows.put(row.hash(), row));
      }

      @Override
      public void close() {
        waiting.clear();
      }
    };
  }

  @Override
  public List<RawRow> find(Collection<String> hashes) {
    return rows.values().stream().filter(row -> hashes.contains(row.hash())).toList();
  }

  @Override
  public long count() {
    return rows.size();
  }

  @Override
  public void clean() {
    // What was not finished was never here.
  }

  private static ObjectNode parsed(RawJson row) {
    try {
      return (ObjectNode) JSON.readTree(row.text());
    } catch (JsonProcessingException e) {
      throw new AssertionError("a row is JSON", e);
    }
  }
}
