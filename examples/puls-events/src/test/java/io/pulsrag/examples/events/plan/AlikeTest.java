package io.pulsrag.examples.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.geo.itinerary.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

  @Test
  void oneOfTwoAnnouncementsOfAFestivalIsKept() {
    Candidate known = candidate("a", "FÊTE DU FLEUVE à Lyon par LES RIVES", 45.760, 0.9);
    Candidate again = candidate("b", "Village de la fête du fleuve à Lyon – 17 mai", 45.761, 0.8);
    assertThat(Alike.without(List.of(again, known))).containsExactly(known);
  }

  @Test
  void otherThingsAndOtherPlacesStay() {
    Candidate tour = candidate("a", "Visite guidée de la cathédrale", 45.760, 0.9);
    Candidate other = candidate("b", "Visite guidée du musée", 45.760, 0.8);
    Candidate far = candidate("c", "Visite guidée de la cathédrale", 45.900, 0.7);
    assertThat(Alike.without(List.of(tour, other, far))).containsExactly(tour, other, far);
  }

  private static Candidate candidate(String id, String title, double latitude, double relevance) {
    return new Candidate(
        Document.builder(Tenant.of("t"), id)
            .title(title)
            .place(Place.of(id, "Lyon", new GeoPoint(latitude, 4.83)))
            .build(),
        relevance);
  }
}
