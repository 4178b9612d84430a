package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.NonRetriableException;
import io.pulsrag.examples.events.source.SourceException;
import io.pulsrag.examples.events.stage.StageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Ingestion could not be done. What was published before stays as it was, what was received before
 * stays in the raw layer, and the same run may be done again.
 */
public final class IngestException extends NonRetriableException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final List<String> arguments;

  IngestException(String reason, List<String> arguments, Throwable cause) {
    super("ingest", reason + " " + arguments, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.arguments = List.copyOf(arguments);
  }

  static IngestException of(SourceException cause) {
    return new IngestException(cause.reason(), cause.arguments(), cause);
  }

  static IngestException of(StageException cause) {
    return new IngestException("stage_" + cause.reason(), List.of(), cause);
  }

  static IngestException of(IOException cause) {
    String file =
        cause instanceof FileSystemException files && files.getFile() != null
            ? String.valueOf(java.nio.file.Path.of(files.getFile()).getFileName())
            : "";
    String text = String.valueOf(cause.getMessage());
    if (text.contains("No space left")) {
      return new IngestException("stage_disk_full", List.of(file), cause);
    }
    boolean denied =
        cause instanceof AccessDeniedException
            || text.contains("Read-only")
            || text.contains("Permission denied");
    return new IngestException(denied ? "stage_unwritable" : "stage_broken", List.of(file), cause);
  }

  /** A key of the messages, for example {@code "truncated"}. */
  public String reason() {
    return reason;
  }

  /** What happened and what to do, for people. */
  public String text(Locale locale) {
    return IngestMessages.in(locale).text("error." + reason, arguments);
  }
}
