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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A hundred dialogues of the tables beside this class; see the head of dialogues-fr.txt. */
class DialoguesTest {
  private static final List<String> SHOWN = List.of("d1", "d2", "d3");

  @TestFactory
  @DisplayName("after each turn of a dialogue exactly what its table says is in force")
  List<DynamicTest> dialogues() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String table : List.of("dialogues-fr.txt", "dialogues-en.txt")) {
      List<String> turns = new ArrayList<>();
      String title = "";
      for (String line : Tables.lines(table)) {
        if (line.startsWith("==")) {
          add(tests, title, turns);
          title = line.substring(2).strip();
          turns = new ArrayList<>();
        } else {
          turns.add(line);
        }
      }
      add(tests, title, turns);
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(100);
    return tests;
  }

  private static void add(List<DynamicTest> tests, String title, List<String> turns) {
    if (!title.isEmpty()) {
      tests.add(DynamicTest.dynamicTest(title, () -> check(turns)));
    }
  }

  private static void check(List<String> turns) {
    Slots slots = Slots.empty();
    for (String turn : turns) {
      int arrow = turn.lastIndexOf('>');
      String text = turn.substring(0, arrow).strip();
      Understood understood =
          Tables.UNDERSTANDING.understand(Question.of(new Tenant("t"), text), slots, Tables.NOW);
      Set<String> wanted = Tables.words(turn.substring(arrow + 1));
      assertThat(Tables.state(understood)).as(text).isEqualTo(wanted);
      List<String> shown = understood.intent().listsDocuments() ? SHOWN : slots.shown();
      slots = slots.next(understood, shown);
    }
  }
}
