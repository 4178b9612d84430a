package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.geo.internal.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sequence of the words that lead to places, in whatever order, is more than it can read. */
class AnyWordsTest {

  private static final int TEXTS = 20_000;
  private static final long SEED = 20_261_121;
  private static final int LONGEST = 9;
  private static final GeoPoint PARIS = new GeoPoint(48.8566, 2.3522);

  private static final List<String> NAMES =
      List.of(
              "Paris Lyon Marais Bastille République Nord Est Latin Drôme Bretagne Le La Les Havre Mans"
                  + " Lilas Saint-Denis Saint St Ste Notre-Dame Butte-aux-Cailles Valence TGV Orange Nice"
                  + " Luxembourg Grande Bretagne Panthéon Montparnasse aVlence vAlence Pariss Marseile"
                  + " XI XIe parisien lyonnaise Châtelet Halles Croix Rousse Var Lot Loire É é ï 東京",
              "11 11e 11th 20 0 00 75011 75 69001 1e309 99999999999999999999 2km 2,5km 10min 0m 1h30 3.5"
                  + " ²  ٣ 1,000 e th ème deux un une ten trois")
          .stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  private static final List<String> MARKS =
      List.of(
          ",", ".", "?", "!", ";", ":", "(", ")", "«", "»", "\"", "“", "’", "'", "-", "–", "/",
          "\n");

  private final PlaceUnderstanding places = PlaceUnderstanding.france();

  @ParameterizedTest(name = "“{0}” is read")
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "in",
        "in Paris",
        "In Paris",
        "in the 11th",
        "in the Latin Quarter",
        "in the quarter of the town",
        "in the Marais une expo demain",
        "à",
        "de",
        "le",
        "à l'",
        "de Paris",
        "au 11e",
        "near",
        "from",
        "St"
      })
  void edges(String text) {
    read(text, Locale.FRENCH, null);
    read(text, Locale.ENGLISH, PARIS);
    read(text, Locale.ROOT, null);
  }

  @Test
  @DisplayName("every single word and every pair that begins with a lead is read")
  void single() {
    for (String word : words()) {
      for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        read(word, language, null);
        read(word + " Paris", language, null);
        read("Paris " + word, language, PARIS);
        read(word + " the 11th", language, null);
      }
    }
  }

  @Test
  @DisplayName("20,000 texts of words of both grammars, names, numbers and marks are read")
  void sequences() {
    List<String> words = words();
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random, words);
      Locale language = random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH;
      read(text, language, random.nextInt(3) == 0 ? PARIS : null);
    }
  }

  private void read(String text, Locale language, @Nullable GeoPoint near) {
    try {
      int end = 0;
      for (Mention mention : places.resolve(text, language, near)) {
        assertThat(mention.start()).isBetween(end, text.length());
        assertThat(mention.end()).isBetween(mention.start() + 1, text.length());
        end = mention.end();
      }
    } catch (RuntimeException e) {
      fail("seed " + SEED + ", " + language + ", near " + near + ": \"" + text + "\"", e);
    }
  }

  private static String text(Random random, List<String> words) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(LONGEST);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(10);
      if (kind == 0) {
        text.append(MARKS.get(random.nextInt(MARKS.size())));
        continue;
      }
      String word =
          kind < 4
              ? NAMES.get(random.nextInt(NAMES.size()))
              : words.get(random.nextInt(words.size()));
      boolean capital = random.nextInt(6) == 0;
      text.append(capital ? word.toUpperCase(Locale.ROOT) : word);
      text.append(random.nextInt(12) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** The words of the closed classes, the phrases for "here" and the names. */
  private static List<String> words() {
    List<String> words = new ArrayList<>(NAMES);
    for (String line : Resource.lines(Lexicon.class, "lexicon.txt")) {
      words.addAll(List.of(line.substring(line.indexOf(':') + 1).trim().split(" +")));
    }
    for (String file : List.of("here.txt", "people.txt")) {
      for (String line : Resource.lines(Lexicon.class, file)) {
        words.addAll(List.of(line.split("[ :]+")));
      }
    }
    words.addAll(List.of("à", "près", "là", "qu'", "d'", "l'", "jusqu'", "n'", "métro", "sauf"));
    words.removeIf(String::isEmpty);
    return words.stream().distinct().sorted().toList();
  }
}
