package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions written before the rules were looked at, counted by kind. Of the first tables one half,
 * drawn by a seeded hash, was used to improve the rules; the other half was measured once before it
 * was read: 87.2 % of 282 before, 92.6 % after. The last table was written after that and asked
 * once: 90.8 % of 119. Then came "talk", 81.4 % of 167 when first asked, with places and days, and
 * "after", asked once and never used: 83.3 % of 60; and "again", 81.9 % of 83 when first asked.
 */
class FreshQuestionsTest {

  @ParameterizedTest(name = "{0}: at least {1} of 100 understood, at most {2} of 100 false demands")
  @CsvSource({
    "fresh-fr.txt, 97, 1",
    "fresh-en.txt, 97, 1",
    "fresh-last.txt, 96, 1",
    "fresh-talk.txt, 97, 1",
    "fresh-after.txt, 83, 2",
    "fresh-again.txt, 96, 1"
  })
  @DisplayName("fresh questions are understood as their tables say")
  void understood(String table, int right, int falsely) {
    Map<String, int[]> kinds = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    List<String> demanding = new ArrayList<>();
    List<Fresh> questions = Fresh.of(table);
    for (Fresh question : questions) {
      Understood understood = question.understood();
      List<String> problems = question.problems(understood);
      int[] count = kinds.computeIfAbsent(question.kind(), kind -> new int[2]);
      count[1]++;
      if (problems.isEmpty()) {
        count[0]++;
      } else {
        wrong.add(question.text() + ": " + problems);
      }
      if (!question.falseConstraints(understood).isEmpty()) {
        demanding.add(question.text());
      }
    }
    kinds.forEach((kind, count) -> System.out.println(table + " " + kind + " " + of(count)));
    assertThat(100 * (questions.size() - wrong.size()) / questions.size())
        .as("%s understood, wrong: %s", table, wrong)
        .isGreaterThanOrEqualTo(right);
    assertThat(demanding.size() * 100.0 / questions.size())
        .as("%s demands that nobody made: %s", table, demanding)
        .isLessThanOrEqualTo(falsely);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"free", "age", "price", "accessible", "online", "exclude"})
  @DisplayName("a facet is heard where the tables ask it, 90 of 100, and falsely in 1 of 100")
  void facets(String facet) {
    int asked = 0;
    int right = 0;
    int falsely = 0;
    List<Fresh> all = Fresh.of("fresh-fr.txt", "fresh-en.txt", "fresh-last.txt", "fresh-talk.txt");
    for (Fresh question : all) {
      Understood heard = question.understood();
      boolean wanted = question.wanted().stream().anyMatch(word -> isOf(facet, word));
      asked += wanted ? 1 : 0;
      right += wanted && question.problems(heard).isEmpty() ? 1 : 0;
      falsely += question.falseConstraints(heard).stream().anyMatch(w -> isOf(facet, w)) ? 1 : 0;
    }
    System.out.printf(
        "tables %s: asked %d, recall %.3f, precision %.3f, false %d of %d%n",
        facet,
        asked,
        right / (double) asked,
        right / (double) (right + falsely),
        falsely,
        all.size() - asked);
    assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * asked));
    assertThat(falsely).isLessThanOrEqualTo((all.size() - asked) / 100);
  }

  private static boolean isOf(String facet, String word) {
    return facet.equals("exclude")
        ? word.startsWith("-") || word.startsWith("exclude.")
        : word.startsWith(facet);
  }

  private static String of(int[] count) {
    return count[0] + " of " + count[1];
  }
}
