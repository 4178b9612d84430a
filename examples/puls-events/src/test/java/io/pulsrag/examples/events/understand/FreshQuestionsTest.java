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

/**
 * Questions written before the rules were looked at, counted by kind. Of the first tables one half,
 * drawn by a seeded hash, was used to improve the rules; the other half was measured once before it
 * was read: 87.2 % of 282 before, 92.6 % after. The last table was written after that and asked
 * once: 90.8 % of 119.
 */
class FreshQuestionsTest {

  @ParameterizedTest(name = "{0}: at least {1} of 100 understood, at most {2} of 100 false demands")
  @CsvSource({"fresh-fr.txt, 97, 1", "fresh-en.txt, 97, 1", "fresh-last.txt, 96, 1"})
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

  private static String of(int[] count) {
    return count[0] + " of " + count[1];
  }
}
