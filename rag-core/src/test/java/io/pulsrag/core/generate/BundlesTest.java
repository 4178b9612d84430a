package io.pulsrag.core.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundlesTest {

  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  private final ResourceBundle french = bundle(Locale.FRENCH);
  private final ResourceBundle english = bundle(Locale.ENGLISH);

  @Test
  @DisplayName("both languages say the same things, with the same gaps")
  void sameKeys() {
    TreeSet<String> onlyFrench = new TreeSet<>(french.keySet());
    onlyFrench.removeAll(english.keySet());
    assertThat(onlyFrench).isEmpty();
    TreeSet<String> onlyEnglish = new TreeSet<>(english.keySet());
    onlyEnglish.removeAll(french.keySet());
    assertThat(onlyEnglish).containsExactly("time.am", "time.pm");
    for (String key : french.keySet()) {
      assertThat(gaps(french.getString(key))).as(key).isSubsetOf(0, 1, 2, 3);
    }
  }

  @Test
  @DisplayName("French has no-break spaces before its high marks and within hours and prices")
  void typography() {
    Phrases phrases = Phrases.in(Locale.FRENCH);
    for (String key : french.keySet()) {
      assertThat(phrases.say(key, "a", "b", "c", "d"))
          .as(key)
          .doesNotContainPattern("[^\\u00a0 ][:;!?»](?!/)(?=\\s|$)")
          .doesNotContainPattern(" [:;!?»€]");
    }
    assertThat(phrases.say("time.minute", 20, "30")).isEqualTo("20\u00a0h\u00a030");
    assertThat(phrases.say("price.euros", 12)).isEqualTo("12\u00a0€");
  }

  @Test
  @DisplayName("no gap is left open in an English phrase")
  void english() {
    Phrases phrases = Phrases.in(Locale.GERMAN);
    for (String key : english.keySet()) {
      assertThat(phrases.say(key, "a", "b", "c", "d")).as(key).doesNotContain("{", "}");
    }
  }

  private static java.util.Set<Integer> gaps(String text) {
    java.util.Set<Integer> gaps = new TreeSet<>();
    GAP.matcher(text).results().forEach(m -> gaps.add(m.group().charAt(1) - '0'));
    return gaps;
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("io.pulsrag.core.generate.Messages", language);
  }
}
