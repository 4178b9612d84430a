package io.pulsrag.core;

import static io.pulsrag.core.ContractRun.assertCaught;

import io.pulsrag.core.testkit.PlaceResolverContract;
import io.pulsrag.core.testkit.UnderstandingContract;
import io.pulsrag.core.testkit.WriterContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contracts of understanding, places and writers catch")
class BrokenReadersAndWritersTest {

  @Test
  @DisplayName("an understanding that sees constraints where there are none")
  void seesGhosts() {
    assertCaught(SeesGhosts.class, "a question that holds no constraint has none");
  }

  static class SeesGhosts extends UnderstandingContract {
    @Override
    protected Understanding understanding() {
      return (question, slots, now) ->
          Understanding.verbatim()
              .understand(question, slots, now)
              .withConstraints(
                  new Constraints(null, Where.around("ici", new GeoPoint(0, 0), 1_000), List.of()));
    }
  }

  @Test
  @DisplayName("an understanding that changes its mind")
  void changesItsMind() {
    assertCaught(
        ChangesItsMind.class,
        "the same question, slots and clock give the same meaning",
        "what a conversation carries is borne, whatever is asked next",
        "many threads get what one thread gets");
  }

  static class ChangesItsMind extends UnderstandingContract {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    protected Understanding understanding() {
      return (question, slots, now) ->
          Understood.search(
              "asked " + asked.incrementAndGet(),
              Constraints.none(),
              question.language() == null ? Locale.FRENCH : question.language());
    }
  }

  @Test
  @DisplayName("a resolver whose mentions overlap")
  void overlaps() {
    assertCaught(Overlaps.class, "mentions lie within the text, in its order, without overlap");
  }

  static class Overlaps extends PlaceResolverContract {
    @Override
    protected PlaceResolver resolver() {
      return (text, language, near) -> {
        List<PlaceResolver.Mention> mentions = new ArrayList<>();
        for (int i = 0; i + 8 <= text.length(); i += 5) {
          Where where = Where.around("ici", new GeoPoint(0, 0), 1_000);
          mentions.add(new PlaceResolver.Mention(i, i + 8, where, false));
        }
        return mentions;
      };
    }
  }

  @Test
  @DisplayName("a writer that cites what is not there")
  void inventsCitations() {
    assertCaught(
        InventsCitations.class,
        "only documents of the task are cited, and none when there is none");
  }

  static class InventsCitations extends Fixed {
    @Override
    String text(Writer.Task task) {
      return "Du jazz [1], [6].";
    }
  }

  @Test
  @DisplayName("a writer whose pieces are not its text")
  void otherPieces() {
    assertCaught(OtherPieces.class, "the pieces handed out are together the draft's text");
  }

  static class OtherPieces extends Fixed {
    @Override
    String piece(String text) {
      return text + " ";
    }
  }

  @Test
  @DisplayName("a writer that has nothing to say when nothing was found")
  void silent() {
    assertCaught(Silent.class, "something is said in any case, also when nothing was found");
  }

  static class Silent extends Fixed {
    @Override
    String text(Writer.Task task) {
      return task.hits().isEmpty() ? "" : "Du jazz [1].";
    }
  }

  @Test
  @DisplayName("a writer that ignores the deadline")
  void ignoresDeadline() {
    assertCaught(IgnoresDeadline.class, "what is late fails with LateException");
  }

  static class IgnoresDeadline extends Fixed {
    @Override
    void check(Writer.Task task) {}
  }

  /** Does right what its subclasses do wrong one by one. */
  abstract static class Fixed extends WriterContract {
    String text(Writer.Task task) {
      return task.hits().isEmpty() ? "Rien." : "Du jazz [1].";
    }

    String piece(String text) {
      return text;
    }

    void check(Writer.Task task) {
      task.query().deadline().check("write");
    }

    @Override
    protected Writer writer() {
      return (task, pieces) -> {
        check(task);
        String text = text(task);
        pieces.accept(piece(text));
        return new Writer.Draft(text, Usage.NONE);
      };
    }
  }
}
