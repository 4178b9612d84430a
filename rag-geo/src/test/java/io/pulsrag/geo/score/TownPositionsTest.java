package io.pulsrag.geo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.GeoScorer;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TownPositionsTest {

  private static final GeoPoint CREST = new GeoPoint(44.7286, 5.0224);

  private final TownPositions positions = new TownPositions(Gazetteer.france());

  @Test
  @DisplayName("a place without position stands in the middle of its town, off by its size")
  void middleOfTheTown() {
    var crest = positions.of(somewhere("Crest", "26400")).orElseThrow();
    assertThat(crest.point().distanceMeters(CREST)).isLessThan(2_000);
    assertThat(crest.errorMeters()).isEqualTo(1_500);
    assertThat(positions.of(somewhere("Paris", null)).orElseThrow().errorMeters()).isEqualTo(6_000);
    assertThat(positions.of(somewhere("Paris", "75011")).orElseThrow().errorMeters())
        .isEqualTo(1_500);
  }

  @Test
  @DisplayName("its own position is exact, and an unknown town is nowhere")
  void ownPosition() {
    assertThat(positions.of(Place.at(CREST))).contains(new TownPositions.Position(CREST, 0));
    assertThat(positions.of(somewhere("Nulle-Part", null))).isEmpty();
    assertThat(positions.of(new Place("La Salle", null, null, null, null))).isEmpty();
  }

  @Test
  @DisplayName("a scorer over towns scores what has no position, and nothing else differently")
  void scorerOverTowns() {
    GeoScorer plain = Decay.linear(10_000);
    GeoScorer completing = positions.completing(plain);
    Where asked = Where.around("Crest", CREST, 10_000);
    List<Place> unplaced = List.of(somewhere("Crest", "26400"));
    assertThat(plain.score(asked, unplaced)).isZero();
    assertThat(completing.score(asked, unplaced)).isGreaterThan(0.9);
    List<Place> placed = List.of(Place.at(new GeoPoint(44.8, 5.0)));
    assertThat(completing.score(asked, placed)).isEqualTo(plain.score(asked, placed));
    assertThat(completing.score(asked, List.of(somewhere("Nulle-Part", null)))).isZero();
  }

  private static Place somewhere(String city, String postalCode) {
    return new Place("Salle des fêtes", null, postalCode, city, null);
  }
}
