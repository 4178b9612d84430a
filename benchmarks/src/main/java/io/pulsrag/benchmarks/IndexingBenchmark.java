package io.pulsrag.benchmarks;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.ingest.Fate;
import io.pulsrag.core.ingest.Indexer;
import io.pulsrag.core.ingest.IndexingResult;
import io.pulsrag.core.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to bring an index on disk to the state of its source, committed?
 *
 * <p>Workload: the 4,830 development events; into an empty folder, and again with nothing changed.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main IndexingBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(1)
public class IndexingBenchmark {

  private List<Document> events = List.of();
  private Path folder = Path.of("");
  private Path full = Path.of("");

  /** Reads the events and builds the index that nothing changes. */
  @Setup
  public void read() throws IOException {
    events = EventFile.read();
    full = Files.createTempDirectory("indexed");
    index(full);
  }

  /** A folder for each run. */
  @Setup(Level.Invocation)
  public void empty() throws IOException {
    folder = Files.createTempDirectory("indexing");
  }

  /** Leaves nothing behind. */
  @TearDown(Level.Invocation)
  public void delete() throws IOException {
    delete(folder);
  }

  /** Leaves nothing behind. */
  @TearDown
  public void deleteFull() throws IOException {
    delete(full);
  }

  /** All events are new. */
  @Benchmark
  public long everythingNew() {
    return index(folder).count(Fate.ADDED);
  }

  /** No event has changed. */
  @Benchmark
  public long nothingChanged() {
    return index(full).count(Fate.UNCHANGED);
  }

  private IndexingResult index(Path at) {
    try (var index = LuceneIndex.at(at).open()) {
      return Indexer.builder(index)
          .build()
          .replace(EventFile.TENANT, Filter.everything(), events.iterator());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
