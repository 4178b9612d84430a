package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A hundred dialogues of the tables beside this class; see the head of dialogues-fr.txt. */
class DialoguesTest {
  private static final List<String> SHOWN = List.of("d1", "d2", "d3");

  @TestFactory
  @DisplayName("after each turn of a dialogue exactly what its table says is in force")
  List<DynamicTest> dialogues() {
    List<Dialogues> dialogues = Dialogues.all();
    assertThat(dialogues).hasSizeGreaterThanOrEqualTo(100);
    return dialogues.stream()
        .map(one -> DynamicTest.dynamicTest(one.title(), () -> check(one.turns())))
        .toList();
  }

  private static void check(List<Dialogues.Turn> turns) {
    Slots slots = Slots.empty();
    for (Dialogues.Turn turn : turns) {
      String text = turn.text();
      Understood understood =
          Tables.UNDERSTANDING.understand(Question.of(new Tenant("t"), text), slots, Tables.NOW);
      assertThat(Tables.state(understood)).as(text).isEqualTo(turn.wanted());
      if (turn.language() != null) {
        assertThat(understood.language().getLanguage()).as(text).isEqualTo(turn.language());
      }
      List<String> shown = understood.intent().listsDocuments() ? SHOWN : slots.shown();
      slots = slots.next(understood, shown);
    }
  }
}
