package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions written before the rules of places were looked at, counted by kind: 85.0 % of 206 were
 * right when first asked, with a false place in 4 of the 38 that name none. 60 more of them, drawn
 * by a seeded hash, are never used: 91.7 % then, 96.7 % after the rules were improved from the
 * others. "More" was written after that and asked once first: 93.8 % of 113, false in 2 of 29.
 */
class FreshPlacesTest {

  private static final PlaceUnderstanding PLACES =
      PlaceUnderstanding.builder(Gazetteer.france())
          .known(
              KnownPlaces.of(
                  List.of(
                      Place.of("Le Sucre", "Lyon", new GeoPoint(45.7375, 4.8147)),
                      Place.of("Parc de la Tête d'Or", "Lyon", new GeoPoint(45.7772, 4.8556)),
                      Place.of("La Belle Électrique", "Grenoble", new GeoPoint(45.1868, 5.7042)),
                      Place.of("La Comédie de Valence", "Valence", new GeoPoint(44.9276, 4.8957)),
                      Place.of("Le Bataclan", "Paris", new GeoPoint(48.8630, 2.3706)),
                      Place.of("Le Channel", "Calais", new GeoPoint(50.9557, 1.8721)))))
          .build();

  @ParameterizedTest(name = "{0}: at least {1} of 100 right, at most {2} of 100 false places")
  @CsvSource({
    "fresh-places.txt, 0, 100",
    "fresh-places-more.txt, 0, 100",
    "fresh-places-kept.txt, 0, 100"
  })
  @DisplayName("fresh questions name the places that their tables say")
  void places(String table, int right, int falsely) {
    Map<String, int[]> kinds = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int none = 0;
    int named = 0;
    List<FreshPlace> questions = FreshPlace.of(table);
    for (FreshPlace question : questions) {
      List<Mention> found = PLACES.resolve(question.text(), question.language(), question.near());
      int[] count = kinds.computeIfAbsent(question.kind(), kind -> new int[2]);
      count[1]++;
      if (question.isRight(found)) {
        count[0]++;
      } else {
        wrong.add(question.kind() + ": " + question.text() + " -> " + shown(found));
      }
      if (question.wanted().isEmpty()) {
        none++;
        named += found.isEmpty() ? 0 : 1;
      }
    }
    kinds.forEach((kind, count) -> System.out.println(table + " " + kind + " " + of(count)));
    int[] all = {questions.size() - wrong.size(), questions.size()};
    System.out.println(table + " all " + of(all) + ", false places " + named + " of " + none);
    assertThat(100 * all[0] / all[1])
        .as("%s", table.contains("kept") ? table : wrong)
        .isGreaterThanOrEqualTo(right);
    assertThat(100 * named / none).as("%s false places", table).isLessThanOrEqualTo(falsely);
  }

  private static String shown(List<Mention> found) {
    return FreshPlace.distinct(found).stream()
        .map(
            one ->
                (one.excluded() ? "-" : "")
                    + one.where().name()
                    + " "
                    + one.where().kind()
                    + (one.where().radiusMeters() > 0
                        ? " r=" + Math.round(one.where().radiusMeters())
                        : ""))
        .collect(Collectors.joining("; ", "[", "]"));
  }

  private static String of(int[] count) {
    return count[0] + " of " + count[1];
  }
}
