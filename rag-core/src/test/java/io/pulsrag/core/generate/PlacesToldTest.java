package io.pulsrag.core.generate;

import static io.pulsrag.core.generate.Tasks.nothing;
import static io.pulsrag.core.generate.Tasks.search;
import static io.pulsrag.core.generate.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacesToldTest {

  private static final GeoPoint THERE = new GeoPoint(48.9362, 2.3574);

  private final ExtractiveWriter writer = ExtractiveWriter.create();

  @Test
  @DisplayName("a name of several towns is followed by the others, after results and without any")
  void othersAreOffered() {
    Constraints asked =
        Constraints.none().withWhere(saintDenis("Saint-Denis (La Réunion)", "Saint-Denis (Aude)"));
    String found = write(task(search(Locale.FRENCH, "jazz", asked), Tasks.concert()));
    assertThat(found)
        .contains(
            "Autres lieux possibles : Saint-Denis (La Réunion) ou Saint-Denis (Aude), dites-moi");
    String none = write(nothing(search(Locale.ENGLISH, "jazz", asked), Constraints.PLACE));
    assertThat(none)
        .contains("Other possible places: Saint-Denis (La Réunion) or Saint-Denis (Aude), tell me");
    Constraints one = Constraints.none().withWhere(saintDenis("Saint-Denis (Aude)"));
    assertThat(write(task(search(Locale.FRENCH, "jazz", one), Tasks.concert())))
        .contains("Autre lieu possible : Saint-Denis (Aude), dites-le-moi");
  }

  @Test
  @DisplayName("a clear name is followed by no other")
  void nothingToOffer() {
    Constraints clear = Constraints.none().withWhere(saintDenis());
    assertThat(write(task(search(Locale.FRENCH, "jazz", clear), Tasks.concert())))
        .doesNotContain("possible");
  }

  @Test
  @DisplayName("what counts by its town alone, in a search by distance, says so")
  void townForPosition() {
    Document somewhere =
        Tasks.event("somewhere", "Bal des moissons")
            .place(new Place("Salle des fêtes", null, "93200", "Saint-Denis", null))
            .build();
    Where around =
        new Where("Saint-Denis", Where.Kind.CITY, Filter.everything(), THERE, 20_000, List.of());
    Constraints asked = Constraints.none().withWhere(around);
    assertThat(write(task(search(Locale.FRENCH, "bal", asked), somewhere)))
        .contains("Salle des fêtes, Saint-Denis (position connue à la commune près)");
    assertThat(write(task(search(Locale.ENGLISH, "bal", asked), somewhere)))
        .contains("(position known only to the town)");
    assertThat(write(task(search(Locale.FRENCH, "bal", asked), Tasks.concert())))
        .doesNotContain("à la commune près");
  }

  @Test
  @DisplayName("what lies elsewhere is so far from the person, and not from \"near you\"")
  void elsewhereThanNear() {
    Where near = Where.around("près de vous", new GeoPoint(48.80, 2.30), 3_000);
    Constraints asked = Constraints.none().withWhere(near);
    assertThat(
            write(
                nothing(search(Locale.FRENCH, "jazz", asked), Constraints.PLACE, Tasks.concert())))
        .contains("Paris (à 9,")
        .doesNotContain("km de près de vous");
  }

  @Test
  @DisplayName("of several places of which any will do, none is offered as another")
  void noneOfSeveral() {
    Where two =
        new Where(
            "Lyon ou Bron",
            Where.Kind.AREA,
            Filter.everything(),
            THERE,
            0,
            List.of(saintDenis("Bron")));
    Constraints asked = Constraints.none().withWhere(two);
    assertThat(write(nothing(search(Locale.FRENCH, "jazz", asked), Constraints.PLACE)))
        .doesNotContain("possible");
  }

  private static Where saintDenis(String... others) {
    return new Where(
        "Saint-Denis",
        Where.Kind.CITY,
        Filter.equal("city_key", "saint denis"),
        THERE,
        0,
        java.util.Arrays.stream(others)
            .map(name -> Where.of(name, Where.Kind.CITY, Filter.everything(), null))
            .toList());
  }

  private String write(io.pulsrag.core.Writer.Task task) {
    return writer.write(task, piece -> {}).text().replace('\u00a0', ' ');
  }
}
