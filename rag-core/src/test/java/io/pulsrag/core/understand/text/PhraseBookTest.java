package io.pulsrag.core.understand.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseBookTest {

  @Test
  @DisplayName("the longest phrase wins, accents and plurals do not matter, numbers are read")
  void finds() {
    PhraseBook book =
        PhraseBook.builder()
            .add("free", "entrée (libre|gratuite)")
            .add("max", "moins de {money}")
            .add("less", "moins")
            .build();
    List<PhraseBook.Found> found =
        book.findAll(Tokens.of("Entrees libres, ou moins de quatre-vingt-dix euros"));
    assertThat(found).extracting(PhraseBook.Found::key).containsExactly("free", "max");
    assertThat(found.get(1).numbers()).containsExactly(90.0);
  }

  @Test
  @DisplayName("a phrase does not reach over the end of a sentence")
  void stopsAtStops() {
    PhraseBook book = PhraseBook.builder().add("x", "un concert").build();
    assertThat(book.findAll(Tokens.of("J'en veux un. Concert ?"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"(a|b", "[a]", "{m}"})
  @DisplayName("a malformed pattern is refused by name")
  void refuses(String pattern) {
    assertThatThrownBy(() -> PhraseBook.builder().add("x", pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12", "douze, 12", "vingt et un, 21", "soixante-quinze, 75", "quatre-vingt-dix-neuf, 99",
    "deux cent cinquante, 250", "twenty-five, 25", "three hundred, 300", "dix-sept, 17", "1,1"
  })
  @DisplayName("numbers are read in digits and words")
  void numbers(String written, double value) {
    assertThat(Numerals.read(Tokens.of(written), 0).value()).isEqualTo(value);
  }
}
