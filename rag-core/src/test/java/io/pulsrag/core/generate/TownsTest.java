package io.pulsrag.core.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Area;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownsTest {

  private static final GeoPoint CENTER = new GeoPoint(48.85, 2.35);
  private static final Phrases FRENCH = Phrases.in(Locale.FRENCH);
  private static final Phrases ENGLISH = Phrases.in(Locale.ENGLISH);

  @ParameterizedTest(name = "{1}: {2}; {3}")
  @CsvSource({
    "DISTRICT, Butte-aux-Cailles, à la Butte-aux-Cailles, in Butte-aux-Cailles",
    "DISTRICT, Quartier latin, au Quartier latin, in Quartier latin",
    "DISTRICT, Bastille, dans le quartier de Bastille, in Bastille",
    "DISTRICT, Odéon, dans le quartier d’Odéon, in Odéon",
    "DISTRICT, Le Marais, au Marais, in Le Marais",
    "DISTRICT, Paris 11e, à Paris 11e, in Paris 11e",
    "STATION, Gare Montparnasse, près de la gare Montparnasse, near Gare Montparnasse",
    "STATION, Châtelet, près de Châtelet, near Châtelet",
    "VENUE, Panthéon, près du Panthéon, near Panthéon",
    "CITY, Le Havre, au Havre, in Le Havre",
    "CITY, La Rochelle, à La Rochelle, in La Rochelle",
    "CITY, Arles, à Arles, in Arles"
  })
  void named(Where.Kind kind, String name, String french, String english) {
    Where where = Where.of(name, kind, Filter.equal("district", "x"), CENTER);
    assertThat(Towns.in(FRENCH, where)).isEqualTo(french);
    assertThat(Towns.in(ENGLISH, where)).isEqualTo(english);
  }

  @ParameterizedTest(name = "within 2 km of {1}: {2}")
  @CsvSource({
    "CITY, Le Havre, à moins de 2 km du Havre",
    "CITY, Arles, à moins de 2 km d’Arles",
    "STATION, Gare de Lyon, à moins de 2 km de la gare de Lyon",
    "VENUE, Opéra Bastille, à moins de 2 km de l’opéra Bastille",
    "POINT, près de vous, à moins de 2 km de vous"
  })
  void within(Where.Kind kind, String name, String french) {
    Where where = new Where(name, kind, Filter.everything(), CENTER, 2_000, List.of());
    assertThat(Towns.in(FRENCH, where)).isEqualTo(french);
  }

  @Test
  @DisplayName("a quarter that is searched by a circle is near, not in")
  void near() {
    Filter circle = new Filter.Within(new Area.Circle(CENTER, 3_000));
    Where where = Where.of("Notre-Dame", Where.Kind.DISTRICT, circle, CENTER);
    assertThat(Towns.in(ENGLISH, where)).isEqualTo("near Notre-Dame");
    assertThat(Towns.in(FRENCH, where)).isEqualTo("près de Notre-Dame");
  }

  @Test
  @DisplayName("several towns have a preposition each")
  void several() {
    Where lyon = Where.of("Lyon", Where.Kind.CITY, Filter.equal("city", "lyon"), null);
    Where havre = Where.of("Le Havre", Where.Kind.CITY, Filter.equal("city", "havre"), null);
    Where both =
        new Where(
            "Lyon ou Le Havre",
            Where.Kind.AREA,
            Filter.or(lyon.filter(), havre.filter()),
            null,
            0,
            List.of(lyon, havre));
    assertThat(Towns.in(FRENCH, both)).isEqualTo("à Lyon ou au Havre");
    assertThat(Towns.in(ENGLISH, both)).isEqualTo("in Lyon or in Le Havre");
  }
}
