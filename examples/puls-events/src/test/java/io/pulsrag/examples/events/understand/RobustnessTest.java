package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same searches written carelessly. */
class RobustnessTest {
  private static final long SEED = 20_261_117L;
  private static final double SHARE = 0.95;

  @Test
  @DisplayName("without accents, 95 of 100 searches are understood alike")
  void withoutAccents() {
    check(Careless::withoutAccents);
  }

  @Test
  @DisplayName("in capitals, 95 of 100 searches are understood alike")
  void inCapitals() {
    check(Careless::inCapitals);
  }

  @Test
  @DisplayName("with politeness around them, 95 of 100 searches are understood alike")
  void politely() {
    check(Careless::politely);
  }

  @Test
  @DisplayName(
      "with one letter swapped, missing or doubled, 95 of 100 searches are understood alike")
  void withOneTypo() {
    Random random = new Random(SEED);
    check(text -> Careless.mistyped(text, "", random));
  }

  private static void check(UnaryOperator<String> careless) {
    List<String> unlike = new ArrayList<>();
    int all = 0;
    for (String text : searches()) {
      Understood plain = hear(text);
      String changed = careless.apply(text);
      Understood heard = hear(changed);
      all++;
      if (!Tables.state(plain).equals(Tables.state(heard))) {
        unlike.add(changed + " " + Tables.state(heard) + " not " + Tables.state(plain));
      }
    }
    assertThat(unlike).as("seed " + SEED).hasSizeLessThanOrEqualTo((int) (all * (1 - SHARE)));
  }

  private static List<String> searches() {
    return Stream.of("questions-fr.txt", "heldout-fr.txt")
        .flatMap(table -> Tables.lines(table).stream())
        .filter(line -> !line.contains("intent="))
        .map(line -> line.substring(0, line.lastIndexOf('|')).strip())
        .toList();
  }

  private static Understood hear(String text) {
    return Tables.UNDERSTANDING.understand(
        Question.of(new Tenant("t"), text), Slots.empty(), Tables.NOW);
  }
}
