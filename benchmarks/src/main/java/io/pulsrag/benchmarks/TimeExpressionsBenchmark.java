package io.pulsrag.benchmarks;

import io.pulsrag.core.understand.time.TimeConstraint;
import io.pulsrag.core.understand.time.TimeExpressions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to understand when, per question? Goal: p99 under 100 µs for a question of
 * 20 words.
 *
 * <p>Workload: one question of about 20 words with a day, hours and an exclusion, one of 20 words
 * without a time, one short one; in French and English; one thread. Run, from the project's root,
 * after {@code mvn package}:
 *
 * <pre>java -cp "benchmarks/target/classes:..." org.openjdk.jmh.Main TimeExpressions -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimeExpressionsBenchmark {

  /** A question and its language. */
  public enum Question {
    FRENCH_20(
        "Bonjour, nous cherchons une sortie gratuite avec deux enfants ce week-end entre 14h et 18h mais pas dimanche soir, merci",
        true),
    FRENCH_20_WITHOUT(
        "Bonjour, nous cherchons une sortie gratuite en famille dans le quartier de la gare avec nos deux petits enfants, merci",
        true),
    FRENCH_SHORT("concert samedi soir", true),
    ENGLISH_20(
        "hello, could you find us something free with two kids this weekend between 2 and 6pm but not on sunday",
        false),
    ENGLISH_SHORT("jazz on saturday night", false);

    private final String text;
    private final boolean french;

    Question(String text, boolean french) {
      this.text = text;
      this.french = french;
    }
  }

  /** What is asked. */
  @Param public Question question = Question.FRENCH_20;

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-19T09:00:00Z"), ZoneId.of("Europe/Paris"));
  private final TimeExpressions french = TimeExpressions.french();
  private final TimeExpressions english = TimeExpressions.english();

  /** The whole way from text to windows and reading. */
  @Benchmark
  public TimeConstraint constraint() {
    return (question.french ? french : english).constraint(question.text, clock);
  }
}
