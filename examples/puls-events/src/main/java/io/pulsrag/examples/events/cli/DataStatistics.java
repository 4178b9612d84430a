package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Filter;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.ingest.IngestIndex;
import io.pulsrag.examples.events.ingest.RunLog;
import io.pulsrag.examples.events.ingest.SyncState;
import io.pulsrag.examples.events.stage.RawLayer;
import io.pulsrag.examples.events.stage.StagedCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a data folder holds, counted.
 *
 * @param rawRows rows of the raw layer, every version of an event counted
 * @param rawFiles files of the raw layer
 * @param staged of the staged layer
 * @param indexed documents of the index
 * @param version of the index: another when its content is another
 * @param bytes on the disk by folder, in the order of their names
 * @param runs the last of each source
 */
record DataStatistics(
    long rawRows,
    int rawFiles,
    StagedCounts staged,
    long indexed,
    String version,
    Map<String, Long> bytes,
    List<RunLog.Entry> runs) {

  /**
   * Counts a folder in which something was ingested.
   *
   * @throws io.pulsrag.core.PulsRagException if another program is writing there
   */
  static DataStatistics of(Path data) {
    StagedCounts staged = SyncState.in(data).staged();
    RawLayer raw = RawLayer.in(data.resolve("raw"), InstantSource.system());
    try (LuceneIndex index = IngestIndex.open(data.resolve(Corpora.INDEX))) {
      return new DataStatistics(
          raw.count(),
          raw.files().size(),
          staged,
          index.count(Assistant.TENANT, Filter.everything()),
          index.version(Assistant.TENANT),
          sizes(data),
          List.copyOf(RunLog.in(data).last()));
    }
  }

  private static Map<String, Long> sizes(Path data) {
    Map<String, Long> sizes = new TreeMap<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(data, Files::isDirectory)) {
      for (Path folder : folders) {
        sizes.put(folder.getFileName().toString(), size(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(sizes);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
