package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceReaderTest {

  private final PriceReader reader = new PriceReader(EventPolicy.standard());

  @ParameterizedTest
  @DisplayName("conditions tell whether it is free, and the lowest and highest price")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gratuit | true | 0 | 0",
        "GRA-TUIT | true | 0 | 0",
        "Entrée libre dans la limite des places | true | 0 | 0",
        "entré libre | true | 0 | 0",
        "Free admission | true | 0 | 0",
        "8 € | false | 8 | 8",
        "12 à 30€ | false | 12 | 30",
        "de 5€ à 10 € | false | 5 | 10",
        "plein tarif 16 EUR, tarif réduit 12 EUR | false | 12 | 16",
        "12e / 14€ | false | 12 | 14",
        "5€50 | false | 5.5 | 5.5",
        "Tarifs de 12,50 à 18,50 € | false | 12.5 | 18.5",
        "Tarif : 1 390 € | false | 1390 | 1390",
        "€7 | false | 7 | 7",
        "Plein tarif : 25 €, gratuit pour les moins de 18 ans | false | 25 | 25",
        "Entrée payante | false | |",
        "Prix du billet, casques connectés gratuits | | |",
        "Prix du billet et lunettes connectées gratuites | false | |",
        "Gratuit pour les adhérents | | |",
        "Prix libre | true | 0 | 0",
        "Au chapeau | true | 0 | 0",
        "Sur inscription | | |",
        "Visite libre du mardi au vendredi | | |",
      })
  void conditions(String conditions, Boolean free, Double min, Double max) {
    Price price = reader.read(Prose.of(conditions), List.of());
    assertThat(price.free()).isEqualTo(free);
    assertThat(price.min()).isEqualTo(min);
    assertThat(price.max()).isEqualTo(max);
  }

  @ParameterizedTest
  @DisplayName("other texts count only by strong wording")
  @CsvSource(
      delimiter = '|',
      value = {
        "Un concert gratuit sur la place. | true",
        "Tarif unique : 10 euros sur place | false",
        "Une aide de 500 € à gagner | ",
        "Rendez-vous dans le 18e, au pied de la butte. | ",
        "Le parking gratuit est à deux pas. | ",
        "Devenez libre et gratuitement heureux | ",
      })
  void texts(String text, Boolean free) {
    assertThat(reader.read(null, List.of(new Prose(text, AsciiFold.of(text)))).free())
        .isEqualTo(free);
  }

  @Test
  @DisplayName("the words that decided are kept as written")
  void words() {
    assertThat(reader.read(Prose.of("ENTRÉE LIBRE !"), List.of()).words())
        .containsExactly("ENTRÉE LIBRE");
  }

  @Test
  @DisplayName("whether paying what one wants is free is a matter of policy")
  void policy() {
    EventPolicy strict = EventPolicy.standard().payWhatYouWantIsFree(false);
    assertThat(new PriceReader(strict).read(Prose.of("Prix libre"), List.of()).free()).isNull();
  }
}
