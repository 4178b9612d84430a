package io.pulsrag.benchmarks;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Conversation;
import io.pulsrag.core.Document;
import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Writer;
import io.pulsrag.core.generate.ExtractiveWriter;
import io.pulsrag.core.guard.GroundingCheck;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * How long does it take to check a whole answer against the five events that it cites? Workload: 80
 * extractive answers over five neighbouring development events each, one after the other; {@code
 * fresh} checks each with a guardrail that has read none of the documents, as happens to the first
 * answer that cites them.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar GroundingBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class GroundingBenchmark {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2025-05-17T10:00:00+02:00");
  private static final int ANSWERS = 80;
  private static final int CITED = 5;

  /** Whether the documents were read before. */
  @Param({"false", "true"})
  public boolean fresh;

  private final List<Guardrail.Inspection> answers = new ArrayList<>();
  private GroundingCheck check = GroundingCheck.builder(PARIS).build();
  private int next;

  /** Writes the answers. */
  @Setup
  public void write() {
    List<Document> events = EventFile.read();
    for (int i = 0; i < ANSWERS; i++) {
      List<Hit> hits =
          events.subList(i * CITED, (i + 1) * CITED).stream()
              .map(event -> new Hit(event, 1, ScoreParts.none()))
              .toList();
      answers.add(answer(hits, i % 5 == 0 ? Locale.ENGLISH : Locale.FRENCH));
    }
  }

  private static Guardrail.Inspection answer(List<Hit> hits, Locale language) {
    Understood understood = Understood.search("", Constraints.none(), language);
    Query query = Query.forTenant(EventFile.TENANT).now(NOW.toInstant()).language(language).build();
    Writer.Task task =
        new Writer.Task(
            understood,
            query,
            hits,
            Conversation.none(),
            NOW.withZoneSameInstant(PARIS),
            List.of());
    String text = ExtractiveWriter.create().write(task, piece -> {}).text();
    return new Guardrail.Inspection(Guardrail.Point.ANSWER, text, hits, query, language);
  }

  /** One answer. */
  @Benchmark
  public Guardrail.Verdict check() {
    if (fresh) {
      check = GroundingCheck.builder(PARIS).build();
    }
    next = (next + 1) % answers.size();
    return check.inspect(answers.get(next));
  }
}
