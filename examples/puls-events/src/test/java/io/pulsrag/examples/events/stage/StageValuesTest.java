package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageValuesTest {

  private final Set<Repair> repairs = EnumSet.noneOf(Repair.class);

  @ParameterizedTest
  @DisplayName("moments are read with offset, without, with a space, or as a day")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-18T09:00:00+00:00 | 2026-03-18T09:00:00Z",
        "2026-03-18 09:00:00+00:00 | 2026-03-18T09:00:00Z",
        "2026-03-18T09:00:00.000+02:00 | 2026-03-18T07:00:00Z",
        "2026-03-18T09:00:00Z | 2026-03-18T09:00:00Z",
        "2026-07-18T09:00 | 2026-07-18T07:00:00Z",
        "2026-03-18 | 2026-03-17T23:00:00Z",
        "demain | ",
        "2026-13-45 | ",
      })
  void moments(String text, Instant expected) {
    assertThat(Moments.parse(text, ZoneId.of("Europe/Paris"))).isEqualTo(expected);
  }

  @Test
  @DisplayName("coordinates that are zero go, exchanged ones are exchanged back, foreign ones stay")
  void coordinates() {
    assertThat(Coordinates.read(0.0, 0.0, null, repairs)).isNull();
    assertThat(Coordinates.read(2.35, 48.85, null, repairs))
        .isEqualTo(new io.pulsrag.core.GeoPoint(48.85, 2.35));
    assertThat(Coordinates.read(120.0, 999.0, null, repairs)).isNull();
    assertThat(Coordinates.read(35.16, 33.33, null, repairs)).isNotNull();
    assertThat(Coordinates.read(-21.1, 55.5, "FR", repairs)).isNotNull();
    assertThat(repairs)
        .containsExactlyInAnyOrder(
            Repair.ZERO_COORDINATES,
            Repair.SWAPPED_COORDINATES,
            Repair.IMPOSSIBLE_COORDINATES,
            Repair.OUTSIDE_COUNTRY);
  }

  @Test
  @DisplayName("a postal code gets its lost zero back and tells department and arrondissement")
  void postalCodes() {
    assertThat(PostalCodes.repaired("1000", true, repairs)).isEqualTo("01000");
    assertThat(PostalCodes.repaired("26150.0", true, repairs)).isEqualTo("26150");
    assertThat(PostalCodes.repaired("Nyons", true, repairs)).isNull();
    assertThat(repairs).containsExactlyInAnyOrder(Repair.LOST_LEADING_ZERO, Repair.BAD_POSTAL_CODE);
    assertThat(PostalCodes.department("20137")).isEqualTo("2A");
    assertThat(PostalCodes.department("20200")).isEqualTo("2B");
    assertThat(PostalCodes.department("97400")).isEqualTo("974");
    assertThat(PostalCodes.district("paris", "75011")).isEqualTo("75111");
    assertThat(PostalCodes.district("paris", "75116")).isEqualTo("75116");
    assertThat(PostalCodes.district("lyon", "69007")).isEqualTo("69387");
    assertThat(PostalCodes.district("marseille", "13016")).isEqualTo("13216");
    assertThat(PostalCodes.district("die", "26150")).isNull();
    assertThat(PostalCodes.districtSaid("paris", "Paris 11e")).isEqualTo("75111");
    assertThat(PostalCodes.districtSaid("lyon", "3ème arrondissement")).isEqualTo("69383");
    assertThat(PostalCodes.districtSaid("paris", "Salle du 2e étage")).isNull();
    assertThat(PostalCodes.inAddress("40 rue des Lilas, 75020 Paris")).isEqualTo("75020");
  }

  @ParameterizedTest
  @DisplayName("HTML and markdown go, the words and their lines stay")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Un <b>bal</b></p><p>à 20&nbsp;h</p> | Un bal¶¶à 20 h",
        "Un<br>bal &amp; un feu | Un¶bal & un feu",
        "<ul><li>un</li><li>deux</li></ul> | un¶deux",
        "<script>x()</script>Bal | Bal",
        "**Un bal** _très_ [simple](https://example.org) | Un bal très simple",
        "3 < 5 et 2 > 1 | 3 < 5 et 2 > 1",
        "1. un tour de piste | 1. un tour de piste",
        "le 3 * 4 fait 12 | le 3 * 4 fait 12",
      })
  void plainText(String text, String expected) {
    assertThat(PlainText.of(text)).isEqualTo(expected.replace('¶', '\n'));
  }

  @Test
  @DisplayName("accessibility is read from codes, labels and words, unless it is denied")
  void accessibility() {
    assertThat(AccessReader.read(List.of("handicap moteur", "vi"), List.of()))
        .containsExactlyInAnyOrder("mi", "vi");
    assertThat(AccessReader.read(List.of(), Prose.all(Prose.of("Lieu accessible PMR, visite LSF"))))
        .containsExactlyInAnyOrder("mi", "hi");
    assertThat(AccessReader.read(List.of(), Prose.all(Prose.of("non accessible aux PMR"))))
        .isEmpty();
  }

  @Test
  @DisplayName("folding keeps the length of the text, so that findings can be cut out of it")
  void folding() {
    String text = "Çà et là : ŒUVRE, ½ tarif, l’été — ﬁn";
    assertThat(AsciiFold.of(text)).hasSameSizeAs(text).startsWith("ca et la : ouvre");
  }
}
