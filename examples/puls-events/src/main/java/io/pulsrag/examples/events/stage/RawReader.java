package io.pulsrag.examples.events.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Reads the raw layer back. Every question reads its files, newest first. Stateless. */
final class RawReader {

  private static final int HASH_DIGITS = 64;
  private static final String HASH = "\"hash_row\":\"";

  private final RawLayer layer;

  private RawReader(RawLayer layer) {
    this.layer = layer;
  }

  /** Reads this layer. */
  static RawReader of(RawLayer layer) {
    return new RawReader(layer);
  }

  /** The rows of these fingerprints, each once, as they came last. */
  List<RawRow> find(Collection<String> hashes) {
    Set<String> wanted = new HashSet<>(hashes);
    List<RawRow> found = new ArrayList<>();
    each(
        line -> {
          hash(line).filter(wanted::remove).ifPresent(hash -> found.add(read(line)));
          return !wanted.isEmpty();
        });
    return List.copyOf(found);
  }

  /** How many rows there are, every version of an event counted. */
  long count() {
    long[] count = {0};
    each(
        line -> {
          count[0]++;
          return true;
        });
    return count[0];
  }

  private void each(Predicate<String> more) {
    for (Path file : layer.files().reversed()) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                  StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!more.test(line)) {
            return;
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Optional<String> hash(String line) {
    int at = line.indexOf(HASH);
    int end = at + HASH.length() + HASH_DIGITS;
    return at < 0 || end > line.length()
        ? Optional.empty()
        : Optional.of(line.substring(at + HASH.length(), end));
  }

  private static RawRow read(String line) {
    try {
      JsonNode node = StagedJson.MAPPER.readTree(line);
      return new RawRow(
          node.path("ingested_at").asText(),
          node.path("source_file").asText(),
          node.path("hash_row").asText(),
          (ObjectNode) node.path("row"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
