package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every finder of this package finds what its pattern finds, beginning to end, and no more. */
class FinderTest {

  private static final List<Class<?>> READERS =
      List.of(
          AccessReader.class,
          AgeReader.class,
          Amounts.class,
          AttendanceReader.class,
          ContactMask.class,
          KindReader.class,
          PriceReader.class);
  private static final List<String> BETWEEN =
      List.of(" ", " ", " ", "-", "\n", ", ", ". ", "'", "", "(", ")", "é", " € ", "\u2028");
  private static final List<String> ALWAYS =
      List.of(
          "12",
          "6 ans",
          "5",
          "01 99 00 12 34",
          "+33 6",
          "0",
          "7,50",
          "1 200",
          "€",
          "e",
          "a",
          "de",
          "30/12",
          "œuvre",
          "ß",
          "_",
          "😀");
  private static final List<Finder> FINDERS = READERS.stream().flatMap(FinderTest::of).toList();

  @Property(tries = 2_000, seed = "20261121")
  void findsWhatThePatternFinds(
      @ForAll @IntRange(min = 0, max = 1_000) int which, @ForAll Random random) {
    Finder finder = FINDERS.get(which % FINDERS.size());
    String text = text(random, words(finder));
    List<String> expected =
        finder.pattern().matcher(text).results().map(FinderTest::described).toList();
    assertThat(finder.find(text).stream().map(FinderTest::described).toList())
        .as("%s in %s", finder.pattern(), text)
        .isEqualTo(expected);
    assertThat(finder.in(text)).isEqualTo(!expected.isEmpty());
  }

  /** Words of the pattern itself, so that findings are frequent, between others. */
  private static String text(Random random, List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      List<String> from = random.nextInt(3) == 0 ? ALWAYS : words;
      text.append(from.get(random.nextInt(from.size())));
      text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  private static List<String> words(Finder finder) {
    List<String> words = new ArrayList<>(ALWAYS);
    String plain = finder.pattern().pattern().replaceAll("\\\\[a-zA-Z]", " ");
    Arrays.stream(plain.split("[^\\p{L}]+", -1)).filter(it -> !it.isEmpty()).forEach(words::add);
    return words;
  }

  private static String described(MatchResult found) {
    StringBuilder text = new StringBuilder().append(found.start());
    for (int group = 0; group <= found.groupCount(); group++) {
      text.append('|').append(found.group(group));
    }
    return text.toString();
  }

  private static Stream<Finder> of(Class<?> reader) {
    return Arrays.stream(reader.getDeclaredFields()).flatMap(FinderTest::of);
  }

  private static Stream<Finder> of(Field field) {
    try {
      field.setAccessible(true);
      return switch (field.getType() == Finder.class || field.getType() == Map.class
          ? field.get(null)
          : null) {
        case Finder finder -> Stream.of(finder);
        case Map<?, ?> map ->
            map.values().stream().filter(Finder.class::isInstance).map(Finder.class::cast);
        case null, default -> Stream.empty();
      };
    } catch (IllegalAccessException | NullPointerException notStatic) {
      return Stream.empty();
    }
  }
}
