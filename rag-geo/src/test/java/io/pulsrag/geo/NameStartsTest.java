package io.pulsrag.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NameStartsTest {

  @Property(tries = 300, seed = "8")
  @Label("no name is longer than its beginning says")
  void neverTooFew(@ForAll @NotEmpty List<@From("name") String> names) {
    NameStarts starts = new NameStarts(names.size());
    names.forEach(starts::add);
    for (String name : names) {
      String[] words = name.split(" ");
      assertThat(starts.longest(words[0], words.length > 1 ? words[1] : ""))
          .isGreaterThanOrEqualTo(words.length);
      assertThat(starts.longest(words[0], "x")).isGreaterThanOrEqualTo(words.length > 1 ? 0 : 1);
    }
  }

  @Test
  @DisplayName("words with which no name begins are told from those with which one does")
  void tellsApart() {
    NameStarts starts = new NameStarts(1_000);
    List.of("die", "saint denis en val", "la rochelle").forEach(starts::add);
    assertThat(starts.longest("saint", "denis")).isEqualTo(4);
    assertThat(starts.longest("la", "rochelle")).isEqualTo(2);
    assertThat(starts.longest("die", "demain")).isEqualTo(1);
    assertThat(starts.longest("concert", "demain")).isZero();
    assertThat(starts.longest("saint", "")).isZero();
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.of("saint", "la", "die", "val", "en")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> String.join(" ", words));
  }
}
