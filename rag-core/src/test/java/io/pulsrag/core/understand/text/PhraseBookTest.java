package io.pulsrag.core.understand.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
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

  @Property(tries = 300, seed = "8")
  @Label("a book finds what a list of its phrases written out finds")
  void agreesWithPhrasesWrittenOut(
      @ForAll @Size(min = 1, max = 6) List<@From("pattern") String> patterns,
      @ForAll @Size(max = 8) List<@From("word") String> text) {
    PhraseBook.Builder book = PhraseBook.builder();
    Map<List<String>, String> phrases = new HashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      String key = "k" + i;
      book.add(key, patterns.get(i));
      writtenOut(patterns.get(i)).forEach(phrase -> phrases.putIfAbsent(phrase, key));
    }
    List<String> expected = new ArrayList<>();
    for (int at = 0; at < text.size(); ) {
      int to = text.size();
      while (to > at && !phrases.containsKey(text.subList(at, to))) {
        to--;
      }
      if (to > at) {
        expected.add(phrases.get(text.subList(at, to)) + " " + at + " " + to);
      }
      at = Math.max(to, at + 1);
    }
    assertThat(book.build().findAll(Tokens.of(String.join(" ", text))))
        .extracting(found -> found.key() + " " + found.from() + " " + found.to())
        .containsExactlyElementsOf(expected);
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.of("rouge", "vert", "bleu");
  }

  @Provide
  Arbitrary<String> pattern() {
    Arbitrary<String> choices =
        word().list().ofMinSize(1).ofMaxSize(2).map(words -> String.join(" ", words));
    Arbitrary<String> part =
        Arbitraries.oneOf(
            word(),
            choices.list().ofMinSize(1).ofMaxSize(3).map(all -> "(" + String.join("|", all) + ")"),
            choices.list().ofMinSize(1).ofMaxSize(2).map(all -> "[" + String.join("|", all) + "]"));
    return part.list().ofMaxSize(3).map(parts -> String.join(" ", parts) + " rouge");
  }

  /** Every phrase of a pattern of words, choices and options. */
  private static Set<List<String>> writtenOut(String pattern) {
    Set<List<String>> phrases = new LinkedHashSet<>(List.of(List.<String>of()));
    Matcher part = Pattern.compile("\\(([^)]*)\\)|\\[([^]]*)]|(\\w+)").matcher(pattern);
    while (part.find()) {
      boolean optional = part.group(2) != null;
      String inside = optional ? part.group(2) : part.group(1);
      Set<List<String>> longer = new LinkedHashSet<>(optional ? phrases : Set.of());
      for (List<String> phrase : phrases) {
        for (String choice : (inside == null ? part.group(3) : inside).split("\\|")) {
          List<String> joined = new ArrayList<>(phrase);
          joined.addAll(List.of(choice.split(" ")));
          longer.add(joined);
        }
      }
      phrases = longer;
    }
    return phrases;
  }
}
