package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeReaderTest {

  @ParameterizedTest
  @DisplayName("ages are read from the words when no field declares them")
  @CsvSource(
      delimiter = '|',
      value = {
        "Spectacle dès 6 ans | 6 |",
        "DÈS 6 ANS | 6 |",
        "à partir de 8 ans | 8 |",
        "pour les enfants de 9 à 12 ans | 9 | 12",
        "Atelier 3-6 ans | 3 | 6",
        "children aged 6 to 12 | 6 | 12",
        "ages 10 and up | 10 |",
        "Gratuit, à partir de 8 ans | 8 |",
        "déconseillé aux moins de 14 ans | 14 |",
        "réservé aux adultes | 18 |",
        "À l'occasion des 10 ans de la maison | |",
        "moins de 26 ans : 5 € | |",
        "tarif réduit de 12 à 25 ans | |",
        "Une après-midi en famille | 3 | 12",
        "Un concert | |",
      })
  void said(String text, Integer min, Integer max) {
    List<Prose> texts = Prose.all(Prose.of(text));
    assertThat(AgeReader.read(null, null, texts, texts)).isEqualTo(new Ages(min, max));
  }

  @Test
  @DisplayName("declared ages win, and impossible ones are no declaration")
  void declared() {
    List<Prose> texts = Prose.all(Prose.of("dès 6 ans"));
    assertThat(AgeReader.read(3, null, texts, texts)).isEqualTo(new Ages(3, null));
    assertThat(AgeReader.read(12, 3, texts, texts)).isEqualTo(new Ages(6, null));
  }
}
