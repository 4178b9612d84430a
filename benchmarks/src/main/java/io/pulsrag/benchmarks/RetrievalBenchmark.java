package io.pulsrag.benchmarks;

import io.pulsrag.core.Area;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.lucene.LuceneIndex;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one search of the embedded index take, by words alone and under a filter of place
 * and time?
 *
 * <p>Workload: the 4,830 development events, ten hits. The rival looks at every document.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main RetrievalBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RetrievalBenchmark {

  private static final Filter PARIS_IN_NOVEMBER =
      Filter.and(
          new Filter.Within(new Area.Circle(new GeoPoint(48.8566, 2.3522), 8_000)),
          new Filter.During(
              new TimeWindow(
                  Instant.parse("2025-11-01T00:00:00Z"), Instant.parse("2025-12-01T00:00:00Z"))));

  private final LuceneIndex index = LuceneIndex.inMemory().open();
  private Retriever rival = Retriever.none();

  /** Indexes the events. */
  @Setup
  public void index() {
    List<Document> events = EventFile.read();
    index.upsert(events);
    rival = Retriever.scanning(events);
  }

  /** Closes the index. */
  @TearDown
  public void close() {
    index.close();
  }

  /** Words alone. */
  @Benchmark
  public List<Hit> words() {
    return index.retrieve(query().build());
  }

  /** Words, place and time. */
  @Benchmark
  public List<Hit> wordsPlaceAndTime() {
    return index.retrieve(query().scope(PARIS_IN_NOVEMBER).build());
  }

  /** Words, place and time, by looking at every document. */
  @Benchmark
  public List<Hit> rivalWordsPlaceAndTime() {
    return rival.retrieve(query().scope(PARIS_IN_NOVEMBER).build());
  }

  private static Query.Builder query() {
    return Query.forTenant(EventFile.TENANT).text("concert de jazz en famille");
  }
}
