package io.pulsrag.geo;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private final Gazetteer france = Gazetteer.france();

  @Test
  void knowsTheTownsOfFrance() {
    assertThat(france.towns()).hasSizeGreaterThan(34_900);
    assertThat(france.town("Valence", "26000")).map(Town::code).contains("26362");
    assertThat(france.town("Valence", null)).map(Town::code).contains("26362");
    assertThat(france.town("VALENCE", "82400")).map(Town::code).contains("82186");
    assertThat(france.townByCode("26281")).map(Town::name).contains("Romans-sur-Isère");
  }

  @Test
  void knowsTheMiddleOfATown() {
    assertThat(france.centroid("Lourdes", null)).contains(new GeoPoint(43.1086, -0.0819));
    assertThat(france.centroid("Paris", "75011"))
        .isEqualTo(france.district("paris", 11).map(District::center));
    assertThat(france.centroid("Nulle-Part", null)).isEmpty();
  }

  @Test
  void findsTheArrondissementOfAPoint() {
    assertThat(france.districtAt(new GeoPoint(48.8850, 2.3440))).map(District::number).contains(18);
    assertThat(france.districtAt(new GeoPoint(45.76, 4.83))).isEmpty();
  }

  @Test
  void findsNamesAtOneMistakeAsASlowSearchDoes() {
    Random random = new Random(7);
    List<Town> towns = france.towns();
    for (int i = 0; i < 20; i++) {
      String name = towns.get(random.nextInt(towns.size())).key();
      int at = random.nextInt(name.length());
      String word = name.substring(0, at) + 'x' + name.substring(at);
      List<String> slow = new ArrayList<>();
      towns.stream()
          .map(Town::key)
          .distinct()
          .filter(key -> TypoIndex.oneMistake(word, key))
          .forEach(slow::add);
      assertThat(france.keysNear(word)).containsAll(slow);
    }
  }

  @Test
  void findsTheTownsAroundAsASlowSearchDoes() {
    GeoPoint crest = new GeoPoint(44.7351, 5.0295);
    List<Town> slow =
        france.towns().stream()
            .filter(town -> town.center() != null && town.center().distanceMeters(crest) <= 20_000)
            .toList();
    assertThat(france.townsWithin(crest, 20_000)).containsExactlyInAnyOrderElementsOf(slow);
  }
}
