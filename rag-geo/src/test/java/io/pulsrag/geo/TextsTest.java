package io.pulsrag.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Property(tries = 300, seed = "9")
  @Label("every text comes back, from memory and from a file, and equals no other")
  void keeps(@ForAll List<@From("text") String> all, @ForAll @From("text") String other) {
    TableWriter out = new TableWriter();
    Texts.of(all).write(out);
    for (Texts texts : List.of(Texts.of(all), Texts.read(new TableReader(out.file())))) {
      assertThat(texts.size()).isEqualTo(all.size());
      for (int i = 0; i < all.size(); i++) {
        assertThat(texts.get(i)).isEqualTo(all.get(i));
        assertThat(texts.is(i, all.get(i))).isTrue();
        assertThat(texts.is(i, other)).isEqualTo(all.get(i).equals(other));
      }
    }
  }

  @Test
  @DisplayName("a text whose length does not fit in a byte is refused and not cut")
  void refusesLongTexts() {
    Texts texts = Texts.of(List.of("e".repeat(254) + "é"));
    assertThatThrownBy(() -> texts.write(new TableWriter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("255");
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of("a", "b", " ", "é", "œ", "λ", "ж", "東", "😀")
        .list()
        .ofMaxSize(4)
        .map(letters -> String.join("", letters));
  }
}
