package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.examples.events.source.SourceException;
import io.pulsrag.examples.events.stage.DiskFull;
import io.pulsrag.examples.events.stage.StageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

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
    if (DiskFull.says(cause)) {
      return new IngestException("stage_disk_full", List.of(file), cause);
    }
    String text = String.valueOf(cause.getMessage());
    boolean denied =
        cause instanceof AccessDeniedException
            || text.contains("Read-only")
            || text.contains("Permission denied");
    return new IngestException(denied ? "stage_unwritable" : "stage_broken", List.of(file), cause);
  }

  /** Of what stopped the index; the failure itself where nobody can do anything about it. */
  static PulsRagException of(PulsRagException cause) {
    String reason = DiskFull.says(cause) ? "stage_disk_full" : indexReason(cause);
    return reason == null ? cause : new IngestException(reason, List.of(), cause);
  }

  private static @Nullable String indexReason(PulsRagException failure) {
    return switch (failure.getCause()) {
      case LockObtainFailedException locked -> "index_locked";
      case IndexFormatTooOldException old -> "index_version";
      case IndexFormatTooNewException young -> "index_version";
      case CorruptIndexException damaged -> "index_damaged";
      case AccessDeniedException denied -> "stage_unwritable";
      case null -> failure.operation().equals("index.open") ? "index_version" : null;
      default -> null;
    };
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
