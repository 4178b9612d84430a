package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Understood;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The dialogues of the tables, held with the assistant over the events that come with it: after
 * each turn what its table says is in force, and every event shown obeys it.
 */
class SampleDialoguesTest {
  private static final String NTH = "sel=d";

  private static Assistant assistant;
  private static int searches;
  private static int answered;
  private static int picks;
  private static int judged;

  @BeforeAll
  static void open() {
    InstantSource clock = InstantSource.fixed(Tables.NOW.toInstant());
    assistant = Assistant.builder(Corpora.sample(clock)).clock(clock).build();
  }

  @AfterAll
  static void close() {
    assistant.close();
    System.out.printf(
        "sample dialogues: %d searches, %d with events, %d events judged, %d picks%n",
        searches, answered, judged, picks);
  }

  @TestFactory
  @DisplayName("a dialogue over the sample obeys its table, and so does every event shown")
  List<DynamicTest> dialogues() {
    List<Dialogues> dialogues = Dialogues.all();
    assertThat(dialogues).hasSizeGreaterThanOrEqualTo(100);
    return dialogues.stream()
        .map(one -> DynamicTest.dynamicTest(one.title(), () -> hold(one)))
        .toList();
  }

  private static void hold(Dialogues dialogue) {
    assertThat(dialogue.turns()).hasSizeBetween(3, 8);
    List<String> shown = List.of();
    Set<String> seen = new HashSet<>();
    for (Dialogues.Turn turn : dialogue.turns()) {
      Answer answer =
          assistant.ask(assistant.question(turn.text()).in(dialogue.title() + dialogue.table()));
      Understood understood = answer.understood();
      List<String> ids = ids(answer);
      Set<String> wanted = new TreeSet<>(turn.wanted());
      checkPicks(turn, wanted, understood, shown, ids);
      Set<String> state = new TreeSet<>(Tables.state(understood));
      state.removeIf(word -> word.startsWith("sel="));
      if (seen.isEmpty()) {
        wanted.remove("exclude.seen");
      }
      assertThat(state).as(turn.text()).isEqualTo(wanted);
      if (turn.language() != null) {
        assertThat(understood.language().getLanguage()).as(turn.text()).isEqualTo(turn.language());
      }
      if (understood.intent().listsDocuments()) {
        searches++;
        answered += ids.isEmpty() ? 0 : 1;
        if (turn.wanted().contains("exclude.seen")) {
          assertThat(ids).as(turn.text()).noneMatch(seen::contains);
        }
        for (Hit hit : answer.hits()) {
          judged++;
          assertThat(Obeyed.broken(hit.document(), wanted, understood, Tables.NOW.toInstant()))
              .as("%s: %s", turn.text(), hit.id())
              .isEmpty();
        }
      }
      boolean pointed = understood.constraints().facet("selected").isPresent();
      if (understood.intent().listsDocuments()
          || understood.intent().needsDocuments() && !pointed) {
        shown = ids;
      }
      if (understood.intent().needsDocuments()) {
        seen.addAll(ids);
      }
    }
  }

  /** What a turn points at: that event alone, or for "lequel" no other than those shown. */
  private static void checkPicks(
      Dialogues.Turn turn,
      Set<String> wanted,
      Understood understood,
      List<String> shown,
      List<String> ids) {
    String pick = wanted.stream().filter(word -> word.startsWith("sel=")).findFirst().orElse(null);
    Set<String> selected =
        understood
            .constraints()
            .facet("selected")
            .map(Facet::filter)
            .map(filter -> ((Filter.Ids) filter).ids())
            .orElse(Set.of());
    if (pick == null) {
      assertThat(selected).as(turn.text()).isEmpty();
      return;
    }
    wanted.remove(pick);
    List<String> among = new ArrayList<>();
    for (String one : pick.substring(NTH.length()).split(",d", -1)) {
      int nth = Integer.parseInt(one) - 1;
      assertThat(shown).as("shown before: " + turn.text()).hasSizeGreaterThan(nth);
      among.add(shown.get(nth));
    }
    picks++;
    if (understood.intent().listsDocuments()) {
      assertThat(selected).as(turn.text()).containsExactlyInAnyOrderElementsOf(shown);
      assertThat(shown).as(turn.text()).containsAll(ids);
    } else {
      assertThat(selected).as(turn.text()).containsExactlyInAnyOrderElementsOf(among);
      assertThat(ids).as(turn.text()).containsExactlyInAnyOrderElementsOf(among);
    }
  }

  private static List<String> ids(Answer answer) {
    return answer.hits().stream().limit(answer.understood().limit()).map(Hit::id).toList();
  }
}
