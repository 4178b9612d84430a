package io.pulsrag.benchmarks;

import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.understand.PlaceUnderstanding;
import java.util.List;
import java.util.Locale;
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
 * How long does the gazetteer of France take to load in a JVM that has just started, and how much
 * heap does it keep? And how long until the first question is read, and the first with a misspelt
 * name, which both need more than the gazetteer? Once in each of fifteen JVMs, without warm-up; the
 * heap is printed.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar GazetteerLoadBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
public class GazetteerLoadBenchmark {

  private long before;

  /** Notes the heap. */
  @Setup
  public void measure() {
    before = used();
  }

  /** The gazetteer alone. */
  @Benchmark
  public Gazetteer load() {
    return Gazetteer.france();
  }

  /** The gazetteer, and the places of a question. */
  @Benchmark
  public List<Mention> loadAndResolve() {
    return PlaceUnderstanding.france()
        .resolve("un concert gratuit à Valence samedi soir", Locale.FRENCH, null);
  }

  /** The gazetteer, and the places of a question that misspells one. */
  @Benchmark
  public List<Mention> loadAndResolveTypo() {
    return PlaceUnderstanding.france()
        .resolve("brocante à Montélimr dimanche", Locale.FRENCH, null);
  }

  /** Prints what the gazetteer keeps. */
  @TearDown
  public void print() {
    System.out.printf("heap kept: %.1f MB%n", (used() - before) / 1e6);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
