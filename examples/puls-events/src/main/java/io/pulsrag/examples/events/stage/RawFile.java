package io.pulsrag.examples.events.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of the raw layer while it is written: one JSON object a line, {@code ingested_at}, {@code
 * source_file}, {@code hash_row} and {@code row}. Nothing exists on the disk before the first row.
 * Not safe for use by several threads.
 */
final class RawFile implements RawStore.Run {

  private static final int NAME_DIGITS = 16;
  // A third of the time of the usual level, for files that are a tenth larger.
  private static final int LEVEL = 2;
  private static final byte[] END = {'}', '\n'};

  private final Path folder;
  private final String name;
  private final Instant now;
  private final @Nullable RawVenues venues;
  private final MessageDigest digest = Hashes.sha256();
  private @Nullable OutputStream out;
  private @Nullable Path part;

  /**
   * @param venues where the venues of the rows go, or null
   */
  RawFile(Path folder, String name, InstantSource clock, @Nullable RawVenues venues) {
    this.folder = folder;
    this.name = name;
    this.now = clock.instant();
    this.venues = venues;
  }

  @Override
  public void append(String source, String hash, RawJson row) {
    append(source, null, hash, row);
    if (venues != null && row.venue() != null) {
      venues.append(source, row.venue());
    }
  }

  /** Writes a row of a venue, or of an event where there is no venue's id. */
  void append(String source, @Nullable String venue, String hash, RawJson row) {
    ObjectNode line = StagedJson.MAPPER.createObjectNode();
    line.put("ingested_at", now.toString());
    line.put("source_file", source);
    if (venue != null) {
      line.put("venue_id", venue);
    }
    line.put("hash_row", hash);
    String head = line.toString();
    digest.update(hash.getBytes(StandardCharsets.US_ASCII));
    try {
      OutputStream file = open();
      file.write((head.substring(0, head.length() - 1) + ",\"row\":").getBytes(UTF_8));
      file.write(row.utf8());
      file.write(END);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finish() {
    if (venues != null) {
      venues.finish();
    }
    if (out == null || part == null) {
      return;
    }
    Path whole =
        folder.resolve(
            name
                + "-"
                + HexFormat.of().formatHex(digest.digest()).substring(0, NAME_DIGITS)
                + ".jsonl.gz");
    try {
      out.close();
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out = null;
    part = null;
  }

  @Override
  public void close() {
    if (venues != null) {
      venues.close();
    }
    try {
      if (out != null) {
        out.close();
      }
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputStream open() throws IOException {
    OutputStream opened = out;
    if (opened == null) {
      Files.createDirectories(folder);
      Path file = folder.resolve(name + RawLayer.PART);
      opened = new BufferedOutputStream(new QuickGzip(Files.newOutputStream(file)), 1 << 16);
      part = file;
      out = opened;
    }
    return opened;
  }

  private static final class QuickGzip extends GZIPOutputStream {
    QuickGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(LEVEL);
    }
  }
}
