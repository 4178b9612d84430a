package io.pulsrag.benchmarks;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.GeoScorer;
import io.pulsrag.core.Place;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Where;
import io.pulsrag.geo.score.Decay;
import io.pulsrag.geo.understand.PlaceUnderstanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What do places cost? {@code resolve*} reads the places of one question, {@code score} scores
 * 100,000 seeded points.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar GeoBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class GeoBenchmark {

  private static final Where LYON = Where.around("Lyon", new GeoPoint(45.76, 4.83), 5_000);

  private final PlaceUnderstanding places = PlaceUnderstanding.france();
  private final GeoScorer scorer = Decay.gaussian(5_000).offset(500);
  private final List<List<Place>> points = new ArrayList<>();

  /** Makes the points, in and around France. */
  @Setup
  public void fill() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      points.add(
          List.of(
              Place.at(new GeoPoint(42 + 9 * random.nextDouble(), -4 + 12 * random.nextDouble()))));
    }
  }

  /** A town by its name. */
  @Benchmark
  public List<Mention> resolveTown() {
    return places.resolve("un concert gratuit à Valence samedi soir", Locale.FRENCH, null);
  }

  /** A district by its number. */
  @Benchmark
  public List<Mention> resolveDistrict() {
    return places.resolve("une expo ce soir à Paris, dans le 11e", Locale.FRENCH, null);
  }

  /** Everything around a town, which names the towns within. */
  @Benchmark
  public List<Mention> resolveAround() {
    return places.resolve("château à visiter à 25 km autour de Valence", Locale.FRENCH, null);
  }

  /** A name with a mistake. */
  @Benchmark
  public List<Mention> resolveTypo() {
    return places.resolve("brocante à Montélimr dimanche", Locale.FRENCH, null);
  }

  /** No place, in many words. */
  @Benchmark
  public List<Mention> resolveNothing() {
    return places.resolve(
        "je cherche une pièce de théâtre drôle pour deux adultes et un enfant de huit ans",
        Locale.FRENCH,
        null);
  }

  /** 100,000 points. */
  @Benchmark
  public double score() {
    double sum = 0;
    for (List<Place> place : points) {
      sum += scorer.score(LYON, place);
    }
    return sum;
  }
}
