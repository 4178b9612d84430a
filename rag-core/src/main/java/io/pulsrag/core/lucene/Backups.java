package io.pulsrag.core.lucene;

import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.PulsRagException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;

/** Copies of whole commits. A copy is there wholly or not at all. */
final class Backups {

  /**
   * Copies these files of one commit.
   *
   * @param target absent, or an empty folder
   */
  static void copy(Directory from, Collection<String> files, Path target) throws IOException {
    requireEmpty(target);
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new NonRetriableException("index.backup", target + " is no place for a backup");
    }
    Files.createDirectories(parent);
    Path partial = Files.createTempDirectory(parent, target.getFileName() + ".partial");
    try {
      try (Directory to = FSDirectory.open(partial)) {
        List<String> ordered = new ArrayList<>(files);
        // The file that names the others comes last.
        ordered.sort(
            (a, b) ->
                Boolean.compare(
                    a.startsWith(IndexFileNames.SEGMENTS), b.startsWith(IndexFileNames.SEGMENTS)));
        for (String file : ordered) {
          to.copyFrom(from, file, file, IOContext.READONCE);
        }
        to.sync(ordered);
        to.syncMetaData();
      }
      Files.deleteIfExists(target);
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      discard(partial);
    }
  }

  /** Checks every byte of a backup, then copies it. */
  static void restore(Path backup, Path target) {
    try (Directory from = FSDirectory.open(backup)) {
      Schema.checkReadable(from, backup.toString(), null);
      try (DirectoryReader reader = DirectoryReader.open(from)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
        copy(from, reader.getIndexCommit().getFileNames(), target);
      }
    } catch (IOException e) {
      throw Problems.of("index.restore", backup.toString(), e);
    }
  }

  private static void requireEmpty(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    try (Stream<Path> entries = Files.list(target)) {
      if (entries.findAny().isPresent()) {
        throw notEmpty(target);
      }
    }
  }

  private static PulsRagException notEmpty(Path target) {
    return new NonRetriableException(
        "index.backup", target + " is not empty; name a folder that is not there yet");
  }

  private static void discard(Path partial) throws IOException {
    if (Files.exists(partial)) {
      try (Stream<Path> files = Files.list(partial)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(partial);
    }
  }

  private Backups() {}
}
