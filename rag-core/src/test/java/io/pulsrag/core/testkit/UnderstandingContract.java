package io.pulsrag.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Understanding} promises. Its test extends this and hands one over. */
public abstract class UnderstandingContract {

  private static final ZonedDateTime NOW = Samples.NOW.atZone(ZoneId.of("Europe/Paris"));

  /** The understanding. */
  protected abstract Understanding understanding();

  @Test
  @DisplayName("any text has a meaning, an empty one too")
  void anyText() {
    for (String text : texts()) {
      assertThat(understand(text, Slots.empty())).isNotNull();
    }
  }

  @Test
  @DisplayName("the same question, slots and clock give the same meaning")
  void deterministic() {
    for (String text : texts()) {
      assertThat(understand(text, Slots.empty())).isEqualTo(understand(text, Slots.empty()));
    }
  }

  @Test
  @DisplayName("a question that holds no constraint has none")
  void noConstraint() {
    for (String text : List.of("", "   ", "?", "jazz")) {
      assertThat(understand(text, Slots.empty()).constraints().isEmpty()).as(text).isTrue();
    }
  }

  @Test
  @DisplayName("the language that the asker names is the language of the answer")
  void languageIsKept() {
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Question question = Question.of(Samples.TENANT, "jazz").inLanguage(language);
      assertThat(understanding().understand(question, Slots.empty(), NOW).language().getLanguage())
          .isEqualTo(language.getLanguage());
    }
  }

  @Test
  @DisplayName("what a conversation carries is borne, whatever is asked next")
  void slotsAreBorne() {
    for (String first : texts()) {
      Slots slots = new Slots(understand(first, Slots.empty()), List.of("d1"), List.of("d1"));
      for (String next : List.of("", "jazz", "et demain ?", "le premier", "what about Sunday?")) {
        assertThat(understand(next, slots)).isNotNull().isEqualTo(understand(next, slots));
      }
    }
  }

  @Test
  @DisplayName("many threads get what one thread gets")
  void manyThreads() throws Exception {
    Understanding understanding = understanding();
    Callable<List<Understood>> ask =
        () ->
            texts().stream()
                .map(
                    text ->
                        understanding.understand(
                            Question.of(Samples.TENANT, text), Slots.empty(), NOW))
                .toList();
    List<Understood> alone = ask.call();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (var answer : threads.invokeAll(Collections.nCopies(8, ask))) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  private Understood understand(String text, Slots slots) {
    return understanding().understand(Question.of(Samples.TENANT, text), slots, NOW);
  }

  /** Texts of every sort, for whoever has to bear any. */
  static List<String> texts() {
    return List.of(
        "",
        " \n\t ",
        "?!…",
        "jazz",
        "Un concert de jazz gratuit samedi soir à Lyon, pas trop loin de Bellecour",
        "Something for kids aged 6 near Paris next weekend, under 10 €",
        "du 31 février au 32 mars 99999 à 25h61",
        "à à à près de de de samedi samedi dimanche",
        "\u0000\u200b\u202e\ud83c 🎷",
        "日本 العربية ﬁ Ⅷ",
        "le 1/1/0001, 12/13/2026, 2026-02-30, 00:00, 24h",
        "samedi ".repeat(200),
        "x".repeat(4_000));
  }
}
