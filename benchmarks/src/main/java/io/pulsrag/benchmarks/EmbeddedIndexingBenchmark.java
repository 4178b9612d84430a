package io.pulsrag.benchmarks;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.pulsrag.core.Document;
import io.pulsrag.core.ingest.EmbeddingText;
import io.pulsrag.core.ingest.Fate;
import io.pulsrag.core.ingest.Indexer;
import io.pulsrag.core.lucene.LuceneIndex;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * What does the way into the index cost beside embedding alone?
 *
 * <p>Workload: the first 600 development events with all-MiniLM-L6-v2-q in process. The rival is
 * LangChain4j's {@code embedAll} and in-memory store over the same texts, without words, filters or
 * disk.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main EmbeddedIndexingBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 4)
@Fork(1)
public class EmbeddedIndexingBenchmark {

  private static final int TURN = 120;

  private List<Document> events = List.of();
  private EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
  private ExecutorService executor = Executors.newFixedThreadPool(2);

  /** Reads the events. */
  @Setup
  public void read() {
    events = EventFile.read().subList(0, 600);
  }

  /** Ends the threads. */
  @TearDown
  public void close() {
    executor.close();
  }

  /** Both by turns, so that whatever else the machine does weighs on both. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Counters {
    /** Milliseconds of words, filters and vectors. */
    public double indexerMillis;

    /** Milliseconds of vectors alone. */
    public double rivalMillis;

    /** The rate of the indexer divided by that of the rival. */
    public double ratio;
  }

  /** Words, filters and vectors, and vectors alone, in turns of 120 events. */
  @Benchmark
  public long byTurns(Counters counters) {
    long indexer = 0;
    long rival = 0;
    long count = 0;
    try (var index = LuceneIndex.inMemory().embedding(model, executor).open()) {
      InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
      for (int from = 0; from < events.size(); from += TURN) {
        List<Document> turn = events.subList(from, from + TURN);
        long begin = System.nanoTime();
        count += index(index, turn);
        long between = System.nanoTime();
        count += embed(store, turn);
        indexer += between - begin;
        rival += System.nanoTime() - between;
      }
    }
    counters.indexerMillis = indexer / 1e6;
    counters.rivalMillis = rival / 1e6;
    counters.ratio = (double) rival / indexer;
    return count;
  }

  /** Words, filters and vectors. */
  @Benchmark
  public long indexer() {
    try (var index = LuceneIndex.inMemory().embedding(model, executor).open()) {
      return index(index, events);
    }
  }

  private long index(LuceneIndex index, List<Document> documents) {
    return Indexer.builder(index)
        .batchSize(64)
        .embedding(model, executor, 2)
        .build()
        .update(EventFile.TENANT, documents.iterator())
        .count(Fate.ADDED);
  }

  /** Vectors alone. */
  @Benchmark
  public int rival() {
    return embed(new InMemoryEmbeddingStore<>(), events);
  }

  private int embed(InMemoryEmbeddingStore<TextSegment> store, List<Document> documents) {
    List<TextSegment> texts =
        documents.stream().map(event -> TextSegment.from(EmbeddingText.of(event))).toList();
    List<Embedding> vectors = model.embedAll(texts).content();
    return store.addAll(vectors, texts).size();
  }
}
