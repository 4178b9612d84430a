package io.pulsrag.core.guard;

import static io.pulsrag.core.generate.Tasks.hits;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Writer;
import io.pulsrag.core.generate.ExtractiveWriter;
import io.pulsrag.core.generate.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Extractive answers on real events, as they are and with one statement changed. */
class GroundingRealEventsTest {

  private static final long SEED = 77;
  private static final int ANSWERS = 200;

  @Test
  @DisplayName("real events: at most 1 % of true answers refused, at least 99 % of changed caught")
  void realEvents() throws IOException {
    Optional<Path> file = RealEvents.file();
    Assumptions.assumeTrue(file.isPresent(), "../shared/data/openagenda is absent");
    List<Document> events = new ArrayList<>(RealEvents.read(file.orElseThrow()));
    Collections.shuffle(events, new Random(SEED));
    SplittableRandom random = new SplittableRandom(SEED);
    GroundingCheck check = GroundingCheck.builder(Tasks.PARIS).build();
    List<String> refused = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int mutated = 0;
    for (int i = 0; i < ANSWERS; i++) {
      Document[] shown = events.subList(i * 4, i * 4 + 4).toArray(Document[]::new);
      Writer.Task task =
          Tasks.task(understood(i, shown), Deadline.after(Duration.ofMinutes(5)), List.of(), shown);
      String answer = ExtractiveWriter.create().write(task, piece -> {}).text();
      if (i < Integer.getInteger("show", 0)) {
        System.out.println(answer + "\n----");
      }
      Guardrail.Verdict verdict = inspect(check, answer, task);
      if (verdict instanceof Guardrail.Change(String text, String reason)) {
        refused.add(reason + "\n  " + removed(answer, text));
        continue;
      }
      for (String piece : SentenceSplit.of(answer)) {
        int n =
            piece.matches("(?s)[^\\[]*\\[\\d][^\\[]*")
                ? piece.charAt(piece.indexOf('[') + 1) - '0'
                : 0;
        if (n == 0
            || shown[n - 1].places().isEmpty()
            || shown[n - 1].places().getFirst().city() == null) {
          continue;
        }
        String kind = Mutation.KINDS.get(random.nextInt(Mutation.KINDS.size()));
        Optional<Mutation> mutation = Mutation.of(kind, piece, shown[n - 1], random);
        if (mutation.isPresent()) {
          mutated++;
          if (inspect(check, mutation.get().text(), task) instanceof Guardrail.Pass) {
            missed.add(kind + ": " + mutation.get().text());
          }
        }
      }
    }
    System.out.printf(
        "real events, seed %d: %d of %d changed caught, %d of %d untouched refused%n",
        SEED, mutated - missed.size(), mutated, refused.size(), ANSWERS);
    refused.stream().limit(15).forEach(line -> System.out.println("REFUSED " + line));
    missed.stream().limit(15).forEach(line -> System.out.println("MISSED " + line));
    assertThat(refused.size()).isLessThanOrEqualTo(ANSWERS / 100);
    assertThat(missed.size()).isLessThanOrEqualTo(mutated / 100);
  }

  private static String removed(String answer, String left) {
    List<String> kept = SentenceSplit.of(left).stream().map(String::strip).toList();
    return SentenceSplit.of(answer).stream()
        .filter(sentence -> !kept.contains(sentence.strip()))
        .toList()
        .toString();
  }

  private static Understood understood(int i, Document... shown) {
    Locale language = i % 3 == 2 ? Locale.ENGLISH : Locale.FRENCH;
    return switch (i % 4) {
      case 0 ->
          Tasks.about(
              Intent.ITEM_QUESTION,
              language,
              List.of("begin", "end", "place", "price", "age", "accessible", "booking"),
              shown[0].title());
      case 1 ->
          Tasks.about(Intent.COMPARISON, language, List.of(), shown[0].title(), shown[1].title());
      default -> Tasks.search(language, "musique famille", Constraints.none());
    };
  }

  private static Guardrail.Verdict inspect(GroundingCheck check, String answer, Writer.Task task) {
    return check.inspect(
        new Guardrail.Inspection(
            Guardrail.Point.ANSWER,
            answer,
            hits(task.hits().stream().map(hit -> hit.document()).toArray(Document[]::new)),
            task.query(),
            task.query().language()));
  }
}
