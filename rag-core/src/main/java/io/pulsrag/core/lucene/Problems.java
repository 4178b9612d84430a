package io.pulsrag.core.lucene;

import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.RetriableException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says what went wrong with an index, and what to do. */
final class Problems {

  static PulsRagException of(String operation, String where, Exception problem) {
    return switch (problem) {
      case PulsRagException known -> known;
      case LockObtainFailedException e ->
          new NonRetriableException(
              operation,
              where
                  + " is locked by another process or another open index; close that one, or open"
                  + " a LuceneReplica to read beside it",
              e);
      case IndexNotFoundException e -> missing(operation, where, e);
      case NoSuchFileException e -> missing(operation, where, e);
      case IndexFormatTooOldException e ->
          new NonRetriableException(operation, foreign(where, "older"), e);
      case IndexFormatTooNewException e ->
          new NonRetriableException(operation, foreign(where, "newer"), e);
      case CorruptIndexException e ->
          new NonRetriableException(
              operation, where + " is damaged; restore a backup or build it again", e);
      case AlreadyClosedException e when e.getCause() != null ->
          new NonRetriableException(
              operation,
              where
                  + " stopped after a failed write ("
                  + reason(e.getCause())
                  + "); remove the cause and open it again, everything up to the last commit is"
                  + " there",
              e);
      case AlreadyClosedException e ->
          new NonRetriableException(operation, where + " is closed", e);
      case FileSystemException e -> new RetriableException(operation, failed(where, e), e);
      case IOException e -> new RetriableException(operation, failed(where, e), e);
      default -> new NonRetriableException(operation, where + " failed", problem);
    };
  }

  private static NonRetriableException missing(String operation, String where, Exception cause) {
    return new NonRetriableException(operation, "there is no index at " + where, cause);
  }

  private static String foreign(String where, String age) {
    return where + " was written by an " + age + " version of Lucene; build it again";
  }

  private static String failed(String where, IOException e) {
    return "reading or writing " + where + " failed (" + reason(e) + ")";
  }

  /** Messages of the file system name files and causes, never what the files hold. */
  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  private Problems() {}
}
