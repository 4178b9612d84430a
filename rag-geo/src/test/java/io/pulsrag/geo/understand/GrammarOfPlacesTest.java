package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarOfPlacesTest {

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

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "que faire à Gruissnan ce week-end ?, Gruissan",
    "y a-t-il un marché à Vert-Sint-Denis ?, Vert-Saint-Denis",
    "concert à Champigny-en-Beace samedi, Champigny-en-Beauce",
    "au sud d'Arpajon, Arpajon",
    "une rando à Montségr dimanche, Montségur"
  })
  void isThePlace(String text, String name) {
    assertThat(places.resolve(text, Locale.FRENCH, null))
        .extracting(mention -> mention.where().name())
        .containsExactly(name);
  }
}
