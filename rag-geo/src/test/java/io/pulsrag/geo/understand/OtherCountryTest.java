package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver.Mention;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gazetteer of another country, made of a few lines, as the README shows it. */
class OtherCountryTest {

  private final PlaceUnderstanding places = belgium();

  private static PlaceUnderstanding belgium() {
    Division namur = new Division(Division.Kind.DEPARTMENT, "WNA", "Namur", List.of("WNA"));
    Division wallonia =
        new Division(Division.Kind.REGION, "WAL", "Wallonie", List.of("WNA", "WLG"));
    Town brussels = Town.of("21004", "Bruxelles", "BRU", 190_000, new GeoPoint(50.847, 4.352));
    Town dinant = Town.of("91034", "Dinant", "WNA", 13_500, new GeoPoint(50.261, 4.912));
    Town liege = Town.of("62063", "Liège", "WLG", 197_000, new GeoPoint(50.633, 5.570));
    Landmark atomium =
        new Landmark(Where.Kind.VENUE, "Atomium", new GeoPoint(50.895, 4.341), null, 200_000);
    Gazetteer gazetteer =
        Gazetteer.builder()
            .division(namur, List.of("province de Namur"))
            .division(wallonia, List.of("Wallonia"))
            .town(brussels)
            .town(dinant)
            .town(liege)
            .otherName("Brussels", brussels)
            .landmark(atomium, List.of("l'Atomium"))
            .build();
    return PlaceUnderstanding.builder(gazetteer).build();
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "un concert à Bruxelles ce soir | Bruxelles CITY",
        "du jazz à Brussels | Bruxelles CITY",
        "une expo à Dinnant samedi | Dinant CITY",
        "festivals en Wallonie | Wallonie REGION",
        "près de l'Atomium | Atomium VENUE",
        "à 20 km de Liège | Liège CITY",
        "entre Bruxelles et Liège | entre Bruxelles et Liège AREA",
        "festivals en Belgique | Belgique COUNTRY",
        "festivals en France | France COUNTRY",
      })
  void understands(String text, String place) {
    assertThat(places.resolve(text, Locale.FRENCH, null))
        .extracting(mention -> mention.where().name() + " " + mention.where().kind())
        .containsOnly(place);
  }

  @Test
  @DisplayName("the own country is everything, another one is not")
  void ownCountry() {
    Mention here = places.resolve("concerts en Belgique", Locale.FRENCH, null).getFirst();
    Mention there = places.resolve("concerts en France", Locale.FRENCH, null).getFirst();
    assertThat(here.where().center()).isNull();
    assertThat(there.where().center()).isNotNull();
  }

  @Test
  @DisplayName("French towns are unknown to it")
  void noOtherTowns() {
    assertThat(places.resolve("un concert à Valence", Locale.FRENCH, null)).isEmpty();
  }
}
