package io.pulsrag.core.understand.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Expansion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon =
      Lexicon.parse(
          List.of(
              "# music",
              "musique | | musique | music",
              "concert | musique | concert, récital | concert, gig",
              "jazz | concert^0.8 | jazz, swing^0.5 | jazz",
              "marché | | marché! | market",
              "balade | | marche!^0.7, balade | walk",
              "lecture | | lecture, livre | reading, book",
              "conférence | | conférence | lecture, talk"));

  @Test
  @DisplayName("concepts are found by the words of the text's language")
  void finds() {
    assertThat(lexicon.find("Deux récitals et du jazz", Locale.FRENCH))
        .containsExactly("concert", "jazz");
    assertThat(lexicon.find("a lecture", Locale.ENGLISH)).containsExactly("conférence");
    assertThat(lexicon.find("une lecture", Locale.FRENCH)).containsExactly("lecture");
  }

  @Test
  @DisplayName("accents tell words apart in a text that has accents")
  void accents() {
    assertThat(lexicon.find("une marche l'été", Locale.FRENCH)).containsExactly("balade");
    assertThat(lexicon.find("le marché", Locale.FRENCH)).containsExactly("marché");
    assertThat(lexicon.find("le marche", Locale.FRENCH)).containsExactly("marché");
  }

  @Test
  @DisplayName("what is narrower belongs to the closure, and is expanded with less weight")
  void expands() {
    assertThat(lexicon.closure("musique")).containsExactly("concert", "jazz", "musique");
    List<Expansion> expansions = lexicon.expansions(List.of("concert"), "concert", 10);
    assertThat(expansions)
        .extracting(Expansion::words)
        .containsExactly("gig", "récital", "jazz", "musique", "swing");
    assertThat(expansions).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
  }

  @Test
  @DisplayName(
      "a circle of broader concepts, an unknown one and a word of two concepts are refused")
  void refuses() {
    assertThatThrownBy(() -> Lexicon.parse(List.of("a | b | a |", "b | a | b |")))
        .hasMessageContaining("broader than itself");
    assertThatThrownBy(() -> Lexicon.parse(List.of("a | z | a |"))).hasMessageContaining("'z'");
    assertThatThrownBy(() -> Lexicon.parse(List.of("a | | mot |", "b | | mots |")))
        .hasMessageContaining("two concepts");
  }
}
