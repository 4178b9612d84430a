package io.pulsrag.core.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PrefixPatternTest {

  @Property(tries = 500, seed = "20251121")
  void findsWhatTheListOfAllWordsLongestFirstFinds(
      @ForAll @Size(min = 1, max = 8)
          Set<@StringLength(min = 1, max = 5) @CharRange(from = 'a', to = 'c') String> words,
      @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'd') String text) {
    String all =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));
    Matcher slow = Pattern.compile("(?>(?:" + all + ")(?!a))").matcher(text);
    Matcher quick = Pattern.compile("(?>" + PrefixPattern.of(words) + "(?!a))").matcher(text);
    while (slow.find()) {
      assertThat(quick.find()).isTrue();
      assertThat(quick.group()).isEqualTo(slow.group());
      assertThat(quick.start()).isEqualTo(slow.start());
    }
    assertThat(quick.find()).isFalse();
  }
}
