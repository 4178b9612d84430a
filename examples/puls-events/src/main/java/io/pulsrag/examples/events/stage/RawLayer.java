package io.pulsrag.examples.events.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was received, kept for good: one file for each run and source that brought
 * something new, in a folder for each day (UTC). A file is written under another name and renamed
 * when it is whole and on the disk; its name follows from its content, so that a run that was cut
 * and is done again writes the same file.
 */
public final class RawLayer {

  static final String PART = ".part";

  private final Path root;
  private final InstantSource clock;

  private RawLayer(Path root, InstantSource clock) {
    this.root = root;
    this.clock = clock;
  }

  /** The layer under this folder, which is made when something is written. */
  public static RawLayer in(Path root, InstantSource clock) {
    return new RawLayer(
        Objects.requireNonNull(root, "root"), Objects.requireNonNull(clock, "clock"));
  }

  /**
   * A new file for what a source brings.
   *
   * @param source a name without folders
   */
  public RawFile create(String source) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new RawFile(root.resolve(today.toString()), fileName(source), clock);
  }

  /** The whole files, oldest day first. */
  public List<Path> files() {
    List<Path> files = new ArrayList<>();
    walk(
        file -> {
          if (!file.toString().endsWith(PART)) {
            files.add(file);
          }
        });
    files.sort(null);
    return List.copyOf(files);
  }

  /** Deletes what a run that was cut left unfinished; its rows come again from the source. */
  public void clean() {
    walk(
        file -> {
          if (file.toString().endsWith(PART)) {
            delete(file);
          }
        });
  }

  private void walk(java.util.function.Consumer<Path> visitor) {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (DirectoryStream<Path> days = Files.newDirectoryStream(root)) {
      for (Path day : days) {
        if (Files.isDirectory(day)) {
          try (DirectoryStream<Path> files = Files.newDirectoryStream(day)) {
            files.forEach(visitor);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileName(String source) {
    String name =
        source.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("(\\.jsonl?|\\.csv)?(\\.gz)?$", "");
    return name.isEmpty() ? "source" : name.substring(0, Math.min(80, name.length()));
  }
}
