package io.pulsrag.examples.events.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A file of events, plain or gzip, UTF-8: JSON, one JSON object a line, or a table. Its form is
 * taken from its name, and from its first bytes where the name says nothing.
 */
public final class FileSource implements EventSource {

  private static final int PEEK = 8_192;

  private final Path file;
  private volatile @Nullable ReadBytes bytesRead;

  private FileSource(Path file) {
    this.file = file;
  }

  /** The events of this file; it is opened by {@link #read}. */
  public static FileSource of(Path file) {
    return new FileSource(Objects.requireNonNull(file, "file"));
  }

  /** The file. */
  public Path file() {
    return file;
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<String> progress() {
    return Optional.empty();
  }

  @Override
  public OptionalDouble share() {
    ReadBytes read = bytesRead;
    return read == null ? OptionalDouble.empty() : OptionalDouble.of(read.share());
  }

  @Override
  public Optional<String> fingerprint() {
    MessageDigest digest = Derived.sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (NoSuchFileException missing) {
      throw failure("missing", "there is no such file", missing);
    } catch (IOException e) {
      throw failure("unreadable", e.getClass().getSimpleName(), e);
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void read(RecordSink sink) {
    try (InputStream bytes = unpacked(new BufferedInputStream(counted()))) {
      Format format = format(bytes);
      try (BufferedReader reader = reader(bytes)) {
        skipByteOrderMark(reader);
        switch (format) {
          case JSON -> new JsonRecords(name(), sink).read(reader);
          case LINES -> new LineRecords(name(), sink).read(reader);
          case TABLE -> new CsvRecords(name(), sink).read(reader);
        }
      }
    } catch (NoSuchFileException missing) {
      throw failure("missing", "there is no such file", missing);
    } catch (CharacterCodingException wrong) {
      throw failure("not_utf8", "not UTF-8; convert it first", wrong);
    } catch (EOFException | ZipException cut) {
      throw failure("bad_gzip", "the gzip data is cut or damaged", cut);
    } catch (IOException e) {
      throw failure("unreadable", e.getClass().getSimpleName(), e);
    }
  }

  private InputStream counted() throws IOException {
    ReadBytes counted = new ReadBytes(Files.newInputStream(file), Files.size(file));
    bytesRead = counted;
    return counted;
  }

  private SourceException failure(String reason, String message, Throwable cause) {
    return new SourceException(reason, name() + ": " + message, cause, name());
  }

  private static InputStream unpacked(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
    bytes.reset();
    return gzip ? new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16)) : bytes;
  }

  private static BufferedReader reader(InputStream bytes) {
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }

  private static void skipByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  private enum Format {
    JSON,
    LINES,
    TABLE
  }

  private Format format(InputStream bytes) throws IOException {
    bytes.mark(PEEK);
    byte[] head = bytes.readNBytes(PEEK - 1);
    bytes.reset();
    for (byte b : head) {
      if (b == 0) {
        throw failure("binary", "binary data where text is expected", new IOException("NUL byte"));
      }
    }
    String name = name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Format.LINES;
    }
    if (name.endsWith(".csv")) {
      return Format.TABLE;
    }
    String text = new String(head, StandardCharsets.UTF_8).stripLeading();
    if (name.endsWith(".json") || text.startsWith("[")) {
      return Format.JSON;
    }
    if (text.startsWith("{")) {
      return text.indexOf('\n') > 0 && text.substring(0, text.indexOf('\n')).endsWith("}")
          ? Format.LINES
          : Format.JSON;
    }
    if (text.isEmpty() || !text.contains(",") && !text.contains(";")) {
      throw failure("unknown_form", "neither JSON nor a table", new IOException("no known form"));
    }
    return Format.TABLE;
  }
}
