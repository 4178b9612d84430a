package io.pulsrag.examples.events.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.examples.events.source.Rejection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was rejected by a run, with its reason: one JSON object a line, in one file for each
 * source and day, written anew when the source is read again. Used by one thread.
 */
final class Quarantine implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String source;
  private final Instant now;
  private @Nullable BufferedWriter out;
  private @Nullable Path part;

  Quarantine(Path root, String source, Instant now) {
    this.folder = root.resolve(LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
    this.source = source.replaceAll("[^A-Za-z0-9._-]", "_");
    this.now = now;
  }

  void keep(Rejection rejection) {
    ObjectNode line = JSON.createObjectNode();
    line.put("rejected_at", now.toString());
    line.put("source_file", rejection.source());
    line.put("position", rejection.position());
    line.put("reason", rejection.reason());
    line.put("detail", rejection.detail());
    if (rejection.excerpt() != null) {
      line.put("excerpt", rejection.excerpt());
    }
    try {
      open().write(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the file in its place, whole. */
  @Override
  public void close() {
    if (out == null || part == null) {
      return;
    }
    try {
      out.close();
      Files.move(
          part,
          folder.resolve(source + ".rejected.jsonl"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      out = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedWriter open() throws IOException {
    BufferedWriter opened = out;
    if (opened == null) {
      Files.createDirectories(folder);
      Path file = folder.resolve(source + ".part");
      opened = Files.newBufferedWriter(file);
      part = file;
      out = opened;
    }
    return opened;
  }
}
