package io.pulsrag.benchmarks;

import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.assistant.EventStaging;
import io.pulsrag.examples.events.ingest.IngestReport;
import io.pulsrag.examples.events.ingest.IngestRun;
import io.pulsrag.examples.events.source.FileSource;
import io.pulsrag.examples.events.stage.Geography;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * How many events a second go all the way in, from the file of an export through the raw and staged
 * layers to the committed index, once the program is warm?
 *
 * <p>Workload: the 4,830 development events, with the map and the lexicon of the assistant, into an
 * empty folder on disk; and the same file again, of which nothing has changed. The processor time
 * of all threads is told beside the time by the clock: other programs on the same machine change it
 * less.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main IngestBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 7)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class IngestBenchmark {

  private final Geography geography = EventStaging.geography();
  private Path folder = Path.of("");
  private Path full = Path.of("");

  /** What an iteration took beside its time by the clock. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Counters {
    /** Events by second of the clock. */
    public double eventsPerSecond;

    /** Milliseconds of all processors together. */
    public double processorMillis;
  }

  /** Ingests what will not have changed. */
  @Setup
  public void fill() throws IOException {
    full = Files.createTempDirectory("ingested");
    ingest(full);
  }

  /** A folder for each run. */
  @Setup(Level.Invocation)
  public void empty() throws IOException {
    folder = Files.createTempDirectory("ingesting");
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
  public long everythingNew(Counters counters) {
    long cpu = processorNanos();
    long begin = System.nanoTime();
    long added = ingest(folder).count("added");
    counters.eventsPerSecond = added * 1e9 / (System.nanoTime() - begin);
    counters.processorMillis = (processorNanos() - cpu) / 1e6;
    return added;
  }

  /** No event has changed. */
  @Benchmark
  public long nothingChanged() {
    return ingest(full).count("unchanged");
  }

  private IngestReport ingest(Path at) {
    try (LuceneIndex index = LuceneIndex.at(at.resolve("index")).open()) {
      return IngestRun.builder(FileSource.of(EventFile.path()), at, index, EventFile.TENANT)
          .geography(geography)
          .categories(EventStaging::categories)
          .build()
          .run();
    }
  }

  private static long processorNanos() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(java.time.Duration::toNanos)
        .orElse(0L);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
