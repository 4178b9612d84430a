package io.pulsrag.benchmarks;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.ingest.EmbeddingText;
import io.pulsrag.core.ingest.Fate;
import io.pulsrag.core.ingest.Indexer;
import io.pulsrag.core.lucene.LuceneIndex;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  /** Words, filters and vectors. */
  @Benchmark
  public long indexer() {
    try (var index = LuceneIndex.inMemory().embedding(model, executor).open()) {
      return Indexer.builder(index)
          .batchSize(128)
          .embedding(model, executor, 2)
          .build()
          .replace(EventFile.TENANT, Filter.everything(), events.iterator())
          .count(Fate.ADDED);
    }
  }

  /** Vectors alone. */
  @Benchmark
  public int rival() {
    List<TextSegment> texts =
        events.stream().map(event -> TextSegment.from(EmbeddingText.of(event))).toList();
    List<Embedding> vectors = model.embedAll(texts).content();
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    return store.addAll(vectors, texts).size();
  }
}
