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
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was received, kept for good: one file for each run and source that brought
 * something new, in a folder for each day (UTC). A file is written under another name and renamed
 * when it is whole and on the disk; its name follows from its content, so that a run that was cut
 * and is done again writes the same file. Venues are kept in a folder of their own beside it, each
 * once, and again when it has changed.
 */
public final class RawLayer implements RawStore {

  static final String PART = ".part";
  private static final String VENUES = "-venues";

  private final Path root;
  private final Path venues;
  private final InstantSource clock;

  private RawLayer(Path root, InstantSource clock) {
    this.root = root;
    this.venues = root.resolveSibling(root.getFileName() + VENUES);
    this.clock = clock;
  }

  /** The layer under this folder, which is made when something is written. */
  public static RawLayer in(Path root, InstantSource clock) {
    return new RawLayer(
        Objects.requireNonNull(root, "root"), Objects.requireNonNull(clock, "clock"));
  }

  @Override
  public Run begin(String source) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String name = fileName(source);
    RawFile apart = new RawFile(venues.resolve(today.toString()), name, clock, null);
    return new RawFile(
        root.resolve(today.toString()), name, clock, new RawVenues(venueFiles(), apart));
  }

  @Override
  public List<RawRow> find(Collection<String> hashes) {
    return RawReader.of(this).find(hashes);
  }

  @Override
  public long count() {
    return RawReader.of(this).count();
  }

  /** The whole files of events, oldest day first. */
  public List<Path> files() {
    return files(root);
  }

  /** The whole files of venues, oldest day first. */
  public List<Path> venueFiles() {
    return files(venues);
  }

  private static List<Path> files(Path root) {
    List<Path> files = new ArrayList<>();
    walk(
        root,
        file -> {
          if (!file.toString().endsWith(PART)) {
            files.add(file);
          }
        });
    files.sort(null);
    return List.copyOf(files);
  }

  @Override
  public void clean() {
    for (Path folder : List.of(root, venues)) {
      walk(
          folder,
          file -> {
            if (file.toString().endsWith(PART)) {
              delete(file);
            }
          });
    }
  }

  private static void walk(Path root, java.util.function.Consumer<Path> visitor) {
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
