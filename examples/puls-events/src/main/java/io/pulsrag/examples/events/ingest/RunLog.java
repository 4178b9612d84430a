package io.pulsrag.examples.events.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What runs did, one JSON object a line, for those who ask later: when, which source, how many
 * records became of what. No text of an event. Written by one program at a time.
 */
public final class RunLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "runs.jsonl";

  private final Path file;

  private RunLog(Path file) {
    this.file = file;
  }

  /** The log in a data folder. */
  public static RunLog in(Path folder) {
    return new RunLog(folder.resolve(FILE));
  }

  /**
   * A run.
   *
   * @param at when it ended
   * @param source it read
   * @param published whether the index was brought up to date
   * @param seconds it took
   * @param counts as in {@link IngestReport}
   * @param rejected how many records by reason
   * @param masked how many contacts by kind
   */
  public record Entry(
      Instant at,
      String source,
      boolean published,
      double seconds,
      Map<String, Long> counts,
      Map<String, Long> rejected,
      Map<String, Long> masked) {
    /** Copies. */
    public Entry {
      counts = Map.copyOf(counts);
      rejected = Map.copyOf(rejected);
      masked = Map.copyOf(masked);
    }
  }

  /** Notes a run that has ended. */
  public void append(IngestReport report, Instant at) {
    ObjectNode line = JSON.createObjectNode();
    line.put("at", at.toString());
    line.put("source", report.source());
    line.put("published", report.published());
    line.put("seconds", report.took().toMillis() / 1000.0);
    new TreeMap<>(report.counts()).forEach(line.putObject("counts")::put);
    new TreeMap<>(report.rejected()).forEach(line.putObject("rejected")::put);
    new TreeMap<>(report.masked()).forEach(line.putObject("masked")::put);
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw IngestException.of(e);
    }
  }

  /** The last run of each source, in the order in which the sources came first. */
  public Collection<Entry> last() {
    Map<String, Entry> last = new LinkedHashMap<>();
    for (String line : lines()) {
      try {
        Entry entry = entry(JSON.readTree(line));
        last.put(entry.source(), entry);
      } catch (JsonProcessingException | java.time.DateTimeException cut) {
        // The end of a run that was killed while it wrote; the run itself is whole.
      }
    }
    return List.copyOf(last.values());
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(JsonNode line) {
    return new Entry(
        Instant.parse(line.path("at").asText()),
        line.path("source").asText(),
        line.path("published").asBoolean(),
        line.path("seconds").asDouble(),
        numbers(line.path("counts")),
        numbers(line.path("rejected")),
        numbers(line.path("masked")));
  }

  private static Map<String, Long> numbers(JsonNode node) {
    Map<String, Long> numbers = new TreeMap<>();
    node.properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asLong()));
    return numbers;
  }
}
