package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Folding;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Names of towns in ten carrier sentences. A name counts as found when a place of its name, or one
 * of its alternatives, is understood; precision is over the sentences in which any place is.
 */
class TownSpellingsTest {

  private static final long SEED = 7;

  private static final List<String> FRENCH =
      List.of(
          "concert à X ce soir",
          "une expo à X samedi",
          "que faire à X ce week-end ?",
          "je cherche un spectacle près de X",
          "des ateliers pour enfants autour de X demain",
          "fête de village à X dimanche",
          "y a-t-il un marché à X ?",
          "jazz vers X vendredi soir");

  private static final List<String> ENGLISH =
      List.of("what to do in X this weekend", "a concert near X on Saturday");

  private record Figures(double recall, double precision) {}

  private final PlaceUnderstanding places = PlaceUnderstanding.france();
  private final Random random = new Random(SEED);

  @Test
  @DisplayName("names of towns are understood with and without accents, hyphens and one typo")
  void oneTownInFifty() {
    figures(50);
  }

  @Test
  @Tag("endurance")
  @DisplayName("every name of a town is understood in every spelling")
  void everyTown() {
    figures(1);
  }

  private void figures(int step) {
    System.out.println("seed " + SEED + ", one town in " + step);
    Map<String, UnaryOperator<String>> spellings = new LinkedHashMap<>();
    spellings.put("as it is", name -> name);
    spellings.put("without accents", TownSpellingsTest::bare);
    spellings.put("without hyphens", name -> name.replace('-', ' '));
    spellings.put("in small letters", name -> name.toLowerCase(Locale.FRENCH));
    Map<String, Figures> found = new LinkedHashMap<>();
    spellings.forEach((name, spelling) -> found.put(name, measured(name, spelling, step)));
    Figures typo = measured("with one typo", this::mistyped, step);
    assertThat(found.values())
        .allSatisfy(
            figures -> {
              assertThat(figures.recall()).isGreaterThan(0.95);
              assertThat(figures.precision()).isGreaterThan(0.99);
            });
    assertThat(found.get("as it is").recall()).isGreaterThan(0.99);
    assertThat(typo.recall()).isGreaterThan(0.88);
    assertThat(typo.precision()).isGreaterThan(0.98);
  }

  private Figures measured(String label, UnaryOperator<String> spelling, int step) {
    int asked = 0;
    int right = 0;
    int any = 0;
    int index = 0;
    for (Town town : towns()) {
      if (index++ % step != 0) {
        continue;
      }
      String name = spelling.apply(town.name());
      for (int i = 0; i < FRENCH.size() + ENGLISH.size(); i++) {
        boolean french = i < FRENCH.size();
        String carrier = french ? FRENCH.get(i) : ENGLISH.get(i - FRENCH.size());
        List<Mention> mentions =
            places.resolve(
                contracted(carrier.replace("X", name)),
                french ? Locale.FRENCH : Locale.ENGLISH,
                null);
        asked++;
        any += mentions.isEmpty() ? 0 : 1;
        right += mentions.stream().anyMatch(mention -> means(mention.where(), town)) ? 1 : 0;
      }
    }
    Figures figures = new Figures(right / (double) asked, right / (double) Math.max(1, any));
    System.out.printf(
        Locale.ROOT,
        "%-18s n=%d recall %.4f precision %.4f%n",
        label,
        asked,
        figures.recall(),
        figures.precision());
    return figures;
  }

  /** One town of each name, the most populous. */
  private static Iterable<Town> towns() {
    Map<String, Town> byName = new LinkedHashMap<>();
    for (Town town : Gazetteer.france().towns()) {
      if (!town.department().isEmpty()) {
        byName.merge(town.name(), town, (a, b) -> a.population() >= b.population() ? a : b);
      }
    }
    return byName.values();
  }

  private static boolean means(Where where, Town town) {
    String name = where.name().replaceFirst(" [(].*", "");
    return Folding.cityKey(name).equals(town.key())
        || where.alternatives().stream().anyMatch(other -> means(other, town));
  }

  private static String contracted(String text) {
    return text.replaceAll("à [Ll]e ", "au ")
        .replaceAll("à [Ll]es ", "aux ")
        .replaceAll("de [Ll]e ", "du ")
        .replaceAll("de [Ll]es ", "des ");
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("œ", "oe")
        .replace("Œ", "Oe");
  }

  /** One letter left out, added, exchanged or swapped, so that the name is another key. */
  private String mistyped(String name) {
    String key = Folding.cityKey(name);
    while (true) {
      int at = random.nextInt(name.length());
      char letter = (char) ('a' + random.nextInt(26));
      String typo =
          switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default ->
                at + 1 < name.length()
                    ? name.substring(0, at)
                        + name.charAt(at + 1)
                        + name.charAt(at)
                        + name.substring(at + 2)
                    : name;
          };
      if (typo.length() > 1 && !Folding.cityKey(typo).equals(key)) {
        return typo;
      }
    }
  }
}
