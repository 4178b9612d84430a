package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarOfPlacesTest {

  private static final GeoPoint PARIS = new GeoPoint(48.8566, 2.3522);

  private final PlaceUnderstanding places = PlaceUnderstanding.france();

  @ParameterizedTest(name = "{0} names no place")
  @ValueSource(
      strings = {
        "combien de temps le pianiste à joué au club ?",
        "Quel fort se trouve à Valley Point ?",
        "Quel score le club fait-il face à Montpellier ?",
        "Quel pays est au sud du Luxembourg ?",
        "Quels animaux vivent au nord de l'Europe ?",
        "près de la ville de Bâton-rouge",
        "des jardins pas trop loin",
        "un billet pour le spectacle de samedi",
        "une bonne soirée entre amis",
        "un concert pas loin"
      })
  void isNoPlace(String text) {
    assertThat(places.resolve(text, Locale.FRENCH, null)).isEmpty();
  }

  @Test
  @DisplayName("“près de la gare” is near the station, wherever the person is")
  void nearTheStation() {
    assertThat(places.resolve("près de la gare du Nord", Locale.FRENCH, PARIS))
        .extracting(mention -> mention.where().name())
        .containsExactly("Gare du Nord");
    assertThat(places.resolve("un concert a 10 min a pied du pantheon", Locale.FRENCH, PARIS))
        .extracting(mention -> mention.where().name())
        .containsExactly("Panthéon");
  }

  @Test
  @DisplayName("of squares of one name the famous one is meant, its town said, others offered")
  void squares() {
    GeoPoint die = new GeoPoint(44.7536, 5.3706);
    Place square = Place.of("Place de la République", "Die", die);
    KnownPlaces known = KnownPlaces.of(Collections.nCopies(200, square));
    PlaceUnderstanding understanding =
        PlaceUnderstanding.builder(Gazetteer.france()).known(known).build();
    String text = "à moins de 2 km de la place de la République";
    Where where = understanding.resolve(text, Locale.FRENCH, null).getFirst().where();
    assertThat(where.name()).isEqualTo("Place de la République, Paris");
    assertThat(Objects.requireNonNull(where.center()).distanceMeters(PARIS)).isLessThan(3_000);
    assertThat(where.alternatives())
        .extracting(Where::name)
        .containsExactly("Place de la République, Die");
    assertThat(understanding.resolve(text, Locale.FRENCH, die).getFirst().where().name())
        .isEqualTo("Place de la République, Die");
    assertThat(understanding.resolve(text + " à Die", Locale.FRENCH, null))
        .extracting(mention -> mention.where().center())
        .containsOnly(die);
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "que faire à Gruissnan ce week-end ?, Gruissan",
    "y a-t-il un marché à Vert-Sint-Denis ?, Vert-Saint-Denis",
    "concert à Champigny-en-Beace samedi, Champigny-en-Beauce",
    "au sud d'Arpajon, Arpajon",
    "une rando à Montségr dimanche, Montségur",
    "en partant de la gare du Nord, Gare du Nord",
    "depuis la gare de l'Est, Gare de l'Est",
    "a 10 min a pied du pantheon demain, Panthéon"
  })
  void isThePlace(String text, String name) {
    assertThat(places.resolve(text, Locale.FRENCH, null))
        .extracting(mention -> mention.where().name())
        .containsExactly(name);
  }
}
