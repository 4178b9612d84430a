package io.pulsrag.core.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(List.of("exposition", "expo", "gratuit"), List.of("gratin"));

  @Test
  @DisplayName("one wrong letter is put right, what is written stays")
  void corrects() {
    Tokens tokens = spelling.corrected(Tokens.of("une expositoin grattuit, epxo"), i -> false);
    assertThat(tokens.list())
        .extracting(Token::word)
        .containsExactly("une", "exposition", "gratuit", "expo");
    assertThat(tokens.get(1).text()).isEqualTo("expositoin");
  }

  @Test
  @DisplayName("known words, names inside a sentence and spared words are left alone")
  void leavesAlone() {
    Tokens tokens = Tokens.of("un gratin Expositoin expositoin");
    assertThat(spelling.corrected(tokens, i -> i == 3)).isSameAs(tokens);
  }

  @Property(seed = "20261121", tries = 2000)
  @Label("one apart is what the full table of distances says")
  void agreesWithTheTable(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 7, max = 9) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 7, max = 9) String other) {
    assertThat(Spelling.oneApart(one, other)).isEqualTo(distance(one, other) <= 1);
  }

  @Property(seed = "20261121", tries = 500)
  @Label("any single edit is one apart")
  void editsAreOneApart(
      @ForAll @AlphaChars @StringLength(min = 7, max = 12) String word,
      @ForAll @IntRange(min = 0, max = 6) int at,
      @ForAll @IntRange(min = 0, max = 2) int kind) {
    String edited =
        switch (kind) {
          case 0 -> word.substring(0, at) + word.substring(at + 1);
          case 1 -> word.substring(0, at) + "z" + word.substring(at);
          default -> word.substring(0, at) + "z" + word.substring(at + 1);
        };
    assertThat(Spelling.oneApart(word, edited)).isTrue();
  }

  /** Optimal string alignment by the table. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
