package io.pulsrag.core.understand.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The measuring data that stands beside the project; none of it enters the project. */
final class Shared {

  private Shared() {}

  /**
   * The folder named {@code shared} beside this checkout or above it; empty where the data is
   * absent.
   */
  static Optional<Path> folder() {
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared").resolve("data"))) {
        return Optional.of(at.resolve("shared"));
      }
    }
    return Optional.empty();
  }

  /** The rows of a JSON-lines file, gzipped or not. */
  static List<JsonNode> rows(Path file) {
    var mapper = new ObjectMapper();
    var rows = new ArrayList<JsonNode>();
    try (var raw = Files.newInputStream(file);
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(mapper.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
