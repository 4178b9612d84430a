package io.pulsrag.geo;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The gazetteer of France against maps of objects, filled from its plain tables. */
class FrenchLookupsTest {

  private static final Map<String, Set<Town>> BY_KEY = new HashMap<>();
  private static final Map<String, Set<Town>> BY_SHORT_NAME = new HashMap<>();
  private static final Map<String, Set<Town>> BY_POSTAL_CODE = new HashMap<>();
  private static final Map<String, Set<Landmark>> LANDMARKS = new HashMap<>();
  private static final Set<String> NAMES = new LinkedHashSet<>();
  private static GazetteerBuilder plain = Gazetteer.builder();

  private final Gazetteer france = Gazetteer.france();

  @BeforeAll
  static void read() throws IOException {
    plain = new FrenchTables(FrenchTables.folder()).read();
    for (Town town : plain.towns) {
      add(BY_KEY, town.key(), town);
      ShortNames.of(town, town.key()).forEach(name -> add(BY_SHORT_NAME, name, town));
      town.postalCodes().forEach(code -> add(BY_POSTAL_CODE, code, town));
    }
    plain.otherNames.forEach((name, at) -> add(BY_SHORT_NAME, name, plain.towns.get(at)));
    plain.landmarks.forEach(
        (landmark, names) -> names.forEach(name -> add(LANDMARKS, name, landmark)));
    NAMES.addAll(BY_KEY.keySet());
    NAMES.addAll(BY_SHORT_NAME.keySet());
    NAMES.addAll(plain.divisions.keySet());
    NAMES.addAll(LANDMARKS.keySet());
  }

  @Test
  @DisplayName("the towns are those of the table, in its order")
  void towns() {
    assertThat(france.towns()).isEqualTo(plain.towns);
  }

  @Test
  @DisplayName("every name means what it should, and so does every name with another letter in it")
  void names() {
    Random random = new Random(7);
    for (String name : NAMES) {
      isLookedUp(name);
      int at = random.nextInt(name.length());
      isLookedUp(name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at));
    }
  }

  private void isLookedUp(String name) {
    assertThat(france.towns(name)).containsExactlyElementsOf(BY_KEY.getOrDefault(name, Set.of()));
    assertThat(france.townsByShortName(name))
        .containsExactlyElementsOf(BY_SHORT_NAME.getOrDefault(name, Set.of()));
    assertThat(france.division(name)).isEqualTo(Optional.ofNullable(plain.divisions.get(name)));
    assertThat(france.landmarks(name))
        .containsExactlyElementsOf(LANDMARKS.getOrDefault(name, Set.of()));
    if (NAMES.contains(name)) {
      String[] words = name.split(" ");
      assertThat(france.longestName(words[0], words.length > 1 ? words[1] : ""))
          .isGreaterThanOrEqualTo(words.length);
    }
  }

  @Test
  @DisplayName("every code means what it should")
  void codes() {
    for (Town town : plain.towns) {
      assertThat(france.townByCode(town.code())).contains(town);
    }
    BY_POSTAL_CODE.forEach(
        (code, towns) ->
            assertThat(france.townsByPostalCode(code)).containsExactlyElementsOf(towns));
    assertThat(france.townByCode("99999")).isEmpty();
    assertThat(france.townsByPostalCode("")).isEmpty();
  }

  @Test
  @DisplayName("every division is found by its code")
  void divisions() {
    for (Division division : plain.divisions.values()) {
      switch (division.kind()) {
        case DEPARTMENT -> assertThat(france.department(division.code())).contains(division);
        case REGION ->
            division
                .departments()
                .forEach(code -> assertThat(france.regionOf(code)).contains(division));
        case LANDSCAPE -> assertThat(division.code()).isEmpty();
      }
    }
  }

  @Test
  @DisplayName("every district is found by its number, its postal codes and the points inside")
  void districts() {
    plain.districts.forEach(
        (district, codes) -> {
          assertThat(france.district(Folding.cityKey(district.city()), district.number()))
              .contains(district);
          codes.forEach(code -> assertThat(france.districtByPostalCode(code)).contains(district));
        });
    Random random = new Random(7);
    List<Optional<District>> found = new ArrayList<>();
    List<Optional<District>> slow = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      GeoPoint point =
          new GeoPoint(48.80 + 0.12 * random.nextDouble(), 2.22 + 0.27 * random.nextDouble());
      found.add(france.districtAt(point));
      slow.add(
          plain.quarters.entrySet().stream()
              .filter(quarter -> quarter.getKey().area().contains(point))
              .map(Map.Entry::getValue)
              .min(Comparator.comparing(District::code)));
    }
    assertThat(found).isEqualTo(slow).anyMatch(Optional::isPresent).anyMatch(Optional::isEmpty);
  }

  private static <T> void add(Map<String, Set<T>> places, String name, T place) {
    places.computeIfAbsent(name, absent -> new LinkedHashSet<>()).add(place);
  }
}
