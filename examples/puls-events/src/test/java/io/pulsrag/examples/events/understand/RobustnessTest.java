package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    check(
        text ->
            Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }

  @Test
  @DisplayName("in capitals, 95 of 100 searches are understood alike")
  void inCapitals() {
    check(text -> text.toUpperCase(Locale.FRENCH));
  }

  @Test
  @DisplayName("with politeness around them, 95 of 100 searches are understood alike")
  void politely() {
    check(text -> "Bonjour, " + text + ", merci d'avance !");
  }

  @Test
  @DisplayName(
      "with one letter swapped, missing or doubled, 95 of 100 searches are understood alike")
  void withOneTypo() {
    Random random = new Random(SEED);
    check(text -> mistyped(text, random));
  }

  /** Changes the inside of one word of five letters or more; a text without such stays. */
  private static String mistyped(String text, Random random) {
    List<int[]> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        if (i - from >= 5 && !Character.isUpperCase(text.charAt(from))) {
          words.add(new int[] {from, i});
        }
        from = -1;
      }
    }
    if (words.isEmpty()) {
      return text;
    }
    int[] word = words.get(random.nextInt(words.size()));
    int at = word[0] + 1 + random.nextInt(word[1] - word[0] - 2);
    return switch (random.nextInt(3)) {
      case 0 ->
          text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
    };
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
