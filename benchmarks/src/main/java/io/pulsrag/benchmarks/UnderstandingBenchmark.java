package io.pulsrag.benchmarks;

import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.RuleUnderstanding;
import io.pulsrag.core.understand.TimeReader;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.geo.understand.PlaceUnderstanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does the whole understanding of one turn take, with all places of France and the culture
 * lexicon? Workload: a short, a usual, a misspelt, a long and an English question, each by itself.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar UnderstandingBenchmark -prof gc}; the system
 * property {@code lexicon} names another file of concepts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class UnderstandingBenchmark {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-17T10:00:00+01:00[Europe/Paris]");

  private static final String LEXICON =
      "examples/puls-events/src/main/resources/io/pulsrag/examples/events/lexicon/culture.txt";

  /** What is asked. */
  @Param({
    "jazz samedi",
    "je cherche une expo gratuite à Lyon samedi soir avec ma fille de 8 ans",
    "un cocnert de jaz gratiut vendrdi soir à Montélimar",
    "Bonjour, nous serons de passage dans la Drôme du 10 au 13 juillet avec deux enfants de 5 et 9 ans"
        + " et nous aimerions voir un spectacle ou une exposition, mais pas de théâtre ni de cirque,"
        + " à moins de 15 euros et accessible en fauteuil roulant, merci beaucoup",
    "any free jazz concert within 5 km of the Louvre tomorrow after 8pm?"
  })
  public String text = "";

  private RuleUnderstanding understanding = RuleUnderstanding.create();
  private Question question = Question.of(new Tenant("benchmark"), "");

  /** Loads the gazetteer and the lexicon. */
  @Setup
  public void load() throws IOException {
    Path file = Path.of(System.getProperty("lexicon", LEXICON));
    List<String> lines = Files.readAllLines(file);
    understanding =
        RuleUnderstanding.builder(
                TimeReader.expressions(), PlaceUnderstanding.france(), Lexicon.parse(lines))
            .build();
    question = Question.of(new Tenant("benchmark"), text);
  }

  /** One turn at the beginning of a conversation. */
  @Benchmark
  public Understood understand() {
    return understanding.understand(question, Slots.empty(), NOW);
  }
}
