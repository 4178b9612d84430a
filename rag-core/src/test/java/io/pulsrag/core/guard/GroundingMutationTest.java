package io.pulsrag.core.guard;

import static io.pulsrag.core.generate.Tasks.hits;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Writer;
import io.pulsrag.core.generate.ChatWriter;
import io.pulsrag.core.generate.ExtractiveWriter;
import io.pulsrag.core.generate.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Answers in which one date, hour, price, age, city or negation was changed are caught, and the
 * same answers unchanged pass. The seed is printed.
 */
class GroundingMutationTest {

  private static final long SEED = 20251121;

  private final GroundingCheck check = GroundingCheck.builder(Tasks.PARIS).build();

  @Test
  @DisplayName(
      "of 600 changed answers at least 99 % are caught, of the untouched at most 1 % refused")
  void sample() {
    run(600);
  }

  @Test
  @Tag("endurance")
  @DisplayName(
      "of 5,000 changed answers at least 99 % are caught, of the untouched at most 1 % refused")
  void all() {
    run(5_000);
  }

  private void run(int wanted) {
    SplittableRandom random = new SplittableRandom(SEED);
    Map<String, int[]> byKind = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int untouched = 0;
    int mutated = 0;
    for (int round = 0; mutated < wanted; round++) {
      List<Document> events = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        events.add(Programme.event(round * 10 + i, random));
      }
      Document[] array = events.toArray(Document[]::new);
      boolean french = random.nextBoolean();
      boolean model = random.nextBoolean();
      Writer.Task task = Tasks.task(understood(french, model, events, random), array);
      Writer writer =
          model
              ? ChatWriter.builder(new Scripted(events, french, random)).build()
              : ExtractiveWriter.create();
      String answer = writer.write(task, piece -> {}).text();
      String writerName = (model ? "model" : "extractive") + (french ? ".fr" : ".en");
      untouched++;
      Guardrail.Verdict verdict = inspect(answer, task, events);
      if (!(verdict instanceof Guardrail.Pass)) {
        refused.add(writerName + ": " + verdict + "\n  FROM " + answer);
        continue;
      }
      for (String kind : Mutation.KINDS) {
        Optional<String> changed = mutate(kind, answer, events, random);
        if (changed.isEmpty() || mutated == wanted) {
          continue;
        }
        mutated++;
        int[] counts = byKind.computeIfAbsent(writerName + " " + kind, key -> new int[2]);
        counts[1]++;
        if (inspect(changed.get(), task, events) instanceof Guardrail.Pass) {
          missed.add(writerName + " " + kind + ": " + changed.get());
        } else {
          counts[0]++;
        }
      }
    }
    System.out.printf(
        "seed %d: %d of %d changed answers caught, %d of %d untouched refused%n",
        SEED, mutated - missed.size(), mutated, refused.size(), untouched);
    byKind.forEach((kind, c) -> System.out.printf("  %-22s %d of %d%n", kind, c[0], c[1]));
    refused.stream().limit(8).forEach(line -> System.out.println("REFUSED " + line));
    missed.stream().limit(12).forEach(line -> System.out.println("MISSED " + line));
    assertThat(missed.size()).as("missed").isLessThanOrEqualTo(mutated / 100);
    assertThat(refused.size()).as("refused").isLessThanOrEqualTo(untouched / 100);
  }

  private Optional<String> mutate(
      String kind, String answer, List<Document> events, SplittableRandom random) {
    List<String> pieces = SentenceSplit.of(answer);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    for (int at : order) {
      String piece = pieces.get(at);
      for (int n = 1; n <= events.size(); n++) {
        boolean alone =
            piece.contains("[" + n + "]") && piece.indexOf('[') == piece.lastIndexOf('[');
        if (alone || (piece.contains("[" + n + "]") && sameCitations(piece, n))) {
          Optional<Mutation> mutation = Mutation.of(kind, piece, events.get(n - 1), random);
          if (mutation.isPresent()) {
            List<String> changed = new ArrayList<>(pieces);
            changed.set(at, mutation.get().text());
            return Optional.of(String.join("", changed));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameCitations(String piece, int n) {
    return !piece.replace("[" + n + "]", "").contains("[");
  }

  private static Understood understood(
      boolean french, boolean model, List<Document> events, SplittableRandom random) {
    Locale language = french ? Locale.FRENCH : Locale.ENGLISH;
    int kind = model ? 0 : random.nextInt(4);
    if (kind == 2) {
      List<String> asks = List.of("begin", "place", "price", "age", "accessible", "end");
      return Tasks.about(
          Intent.ITEM_QUESTION,
          language,
          List.of(Programme.pick(asks, random), Programme.pick(asks, random)),
          events.getFirst().title());
    }
    if (kind == 3 && events.size() > 1) {
      return Tasks.about(
          Intent.COMPARISON, language, List.of(), events.get(0).title(), events.get(1).title());
    }
    return Tasks.search(language, "concert", Constraints.none());
  }

  private Guardrail.Verdict inspect(String answer, Writer.Task task, List<Document> events) {
    return check.inspect(
        new Guardrail.Inspection(
            Guardrail.Point.ANSWER,
            answer,
            hits(events.toArray(Document[]::new)),
            task.query(),
            task.query().language()));
  }
}
