package io.pulsrag.core.generate;

import static io.pulsrag.core.generate.Tasks.concert;
import static io.pulsrag.core.generate.Tasks.search;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Conversation;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Slots;
import io.pulsrag.core.TextField;
import io.pulsrag.core.Turn;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContextPackerTest {

  private static final Understood JAZZ = search(Locale.FRENCH, "jazz", Constraints.none());

  @Property(tries = 60, seed = "7")
  void whateverIsPackedFitsTheBudget(
      @ForAll @IntRange(min = 512, max = 5_000) int total,
      @ForAll @IntRange(min = 0, max = 5) int cards,
      @ForAll @IntRange(min = 0, max = 12) int turns) {
    ContextPacker.Packed packed = pack(total, cards, turns);
    assertThat(packed.tokens()).isLessThanOrEqualTo(total - 200);
  }

  @Test
  @DisplayName("with room enough every card is whole and every turn is there")
  void room() {
    ContextPacker.Packed packed = pack(20_000, 5, 4);
    assertThat(packed.cards()).isEqualTo(5);
    assertThat(packed.messages()).hasSize(1 + 8 + 1);
    assertThat(last(packed)).contains("text: Mot mot");
  }

  @Test
  @DisplayName("when room is short, long texts go first, then old turns, and no card's facts")
  void shortage() {
    ContextPacker.Packed packed = pack(1_500, 5, 8);
    assertThat(packed.cards()).isEqualTo(5);
    assertThat(last(packed)).contains("title: Trio Ravel Bleu").doesNotContain("text: Mot mot");
    assertThat(packed.messages().size()).isLessThan(1 + 16 + 1);
  }

  private static String last(ContextPacker.Packed packed) {
    return ((UserMessage) packed.messages().getLast()).singleText();
  }

  private static ContextPacker.Packed pack(int total, int cards, int turns) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < cards; i++) {
      documents.add(concert().toBuilder().text(TextField.BODY, "Mot mot. ".repeat(300)).build());
    }
    List<Turn> past = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      past.add(
          new Turn(
              "t" + i,
              Tasks.NOW.toInstant(),
              "Et " + i + " idées pour demain soir ?",
              "Voici une réponse assez longue. ".repeat(10),
              List.of()));
    }
    Writer.Task task =
        new Writer.Task(
            JAZZ,
            Tasks.query(JAZZ, Deadline.after(Duration.ofMinutes(1))),
            Tasks.hits(documents.toArray(Document[]::new)),
            new Conversation(1, past, Slots.empty()),
            Tasks.NOW,
            List.of());
    return new ContextPacker(
            new TokenBudget(total, 200, TokenCounter.byCharacters()), CardFields.defaults())
        .pack(Speech.of(task, CardFields.defaults()), "Tu aides.", "<request>\n</request>");
  }
}
