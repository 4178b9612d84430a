package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single questions of the tables beside this class; see the head of questions-fr.txt. */
class QuestionsTest {

  @ParameterizedTest(name = "{0}: at most {1} lines misunderstood")
  @CsvSource({
    "questions-fr.txt, 2",
    "questions-en.txt, 2",
    "heldout-fr.txt, 2",
    "heldout-en.txt, 2"
  })
  @DisplayName("a question is understood as its table says, no more and no less")
  void understood(String table, int allowed) {
    List<String> wrong = new ArrayList<>();
    for (String line : Tables.lines(table)) {
      int bar = line.lastIndexOf('|');
      String text = line.substring(0, bar).strip();
      Understood understood =
          Tables.UNDERSTANDING.understand(
              Question.of(new Tenant("t"), text), Slots.empty(), Tables.NOW);
      String problem = problem(Tables.words(line.substring(bar + 1)), understood);
      if (!problem.isEmpty()) {
        wrong.add(text + ": " + problem);
      }
    }
    assertThat(wrong).as(table).hasSizeLessThanOrEqualTo(allowed);
  }

  private static String problem(Set<String> wanted, Understood understood) {
    Set<String> demands = Tables.demands(understood);
    boolean factsOpen = wanted.stream().noneMatch(word -> word.startsWith("?"));
    List<String> problems = new ArrayList<>();
    for (String word : wanted) {
      boolean there =
          word.startsWith("+")
              ? understood.themes().contains(word.substring(1))
              : word.startsWith("limit=")
                  ? understood.limit() == Integer.parseInt(word.substring(6))
                  : demands.contains(word);
      if (!there) {
        problems.add("no " + word);
      }
    }
    for (String word : demands) {
      boolean free = word.startsWith("wish.company") || factsOpen && word.startsWith("?");
      if (!wanted.contains(word) && !free) {
        problems.add("extra " + word);
      }
    }
    return String.join(", ", problems);
  }
}
