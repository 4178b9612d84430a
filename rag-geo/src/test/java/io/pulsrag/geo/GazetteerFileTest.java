package io.pulsrag.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.internal.Resource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GazetteerFileTest {

  @Test
  @DisplayName("the file of France is what the plain tables make; if not, run GazetteerBuild")
  void isWhatTheTablesMake() throws IOException {
    assertThat(Resource.bytes(France.class, "france.bin")).isEqualTo(GazetteerBuild.file());
  }

  @Test
  @DisplayName("the plain tables are what the open files make")
  void isWhatTheOpenFilesMake() throws IOException {
    FrenchTables present = new FrenchTables(FrenchTables.folder());
    for (Map.Entry<String, List<String>> made :
        OpenFiles.tables(SharedData.path("data/geo")).entrySet()) {
      assertThat(present.lines(made.getKey())).as(made.getKey()).isEqualTo(made.getValue());
    }
  }

  @Test
  @DisplayName("a gazetteer of another country and script is the same from its file")
  void keepsOtherScripts() {
    GeoPoint athens = new GeoPoint(37.98381, 23.72754);
    Town town = Town.of("GR-1", "Αθήνα", "Α", 643_452, athens);
    Town lost = Town.of("GR-2", "Άγιος Ιωάννης", "Α", 0, null);
    District district = new District("GR-1-1", "Αθήνα", 1, null);
    Landmark quarter =
        new Landmark(
            Where.Kind.DISTRICT,
            "Πλάκα",
            athens,
            Area.Polygon.of(
                List.of(athens, new GeoPoint(37.98, 23.74), new GeoPoint(37.97, 23.73))),
            900);
    Division attica = new Division(Division.Kind.REGION, "GR-I", "Αττική", List.of("Α", "Β"));
    GazetteerTables tables =
        GazetteerTables.of(
            Gazetteer.builder()
                .town(town)
                .town(lost)
                .otherName("Athens", town)
                .district(district, List.of("10431", "10432"))
                .quarter(quarter, district)
                .division(attica, List.of("Attica")));
    TableWriter out = new TableWriter();
    tables.write(out);
    GazetteerTables read = GazetteerTables.read(new TableReader(out.file()));

    for (Gazetteer greece : List.of(new Gazetteer(tables), new Gazetteer(read))) {
      assertThat(greece.towns()).containsExactly(town, lost);
      assertThat(greece.town("ΑΘΉΝΑ", null)).contains(town);
      assertThat(greece.townsByShortName("athens")).containsExactly(town);
      assertThat(greece.keysNear("αθηνο")).containsExactly("αθηνα");
      assertThat(greece.longestName("αγιος", "ιωαννης")).isEqualTo(2);
      assertThat(greece.district("αθηνα", 1)).contains(district);
      assertThat(greece.districtByPostalCode("10432")).contains(district);
      assertThat(greece.districtAt(new GeoPoint(37.978, 23.732))).contains(district);
      assertThat(greece.landmarks("πλακα")).containsExactly(quarter);
      assertThat(greece.division("attica")).contains(attica);
      assertThat(greece.regionOf("Β")).contains(attica);
      assertThat(greece.townsWithin(athens, 1_000)).containsExactly(town);
    }
  }

  @Test
  @DisplayName("what would lose something in the file is refused")
  void refusesLoss() {
    GeoPoint exact = new GeoPoint(48.123456, 2);
    Town town = Town.of("1", "Ici", "", 1, exact);
    assertThatThrownBy(() -> write(Gazetteer.builder().town(town)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("48.123456");
    Landmark park =
        new Landmark(
            Where.Kind.VENUE,
            "Parc",
            new GeoPoint(48, 2),
            new Area.Circle(new GeoPoint(48, 2), 100),
            0);
    assertThatThrownBy(() -> write(Gazetteer.builder().landmark(park, List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Parc");
  }

  @Test
  @DisplayName("a file of another format is refused with what to do")
  void refusesOtherFiles() {
    for (byte[] file : List.of(new byte[0], new byte[8], "PRG\u0002".getBytes())) {
      assertThatThrownBy(() -> new TableReader(file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("build the file anew");
    }
  }

  private static void write(GazetteerBuilder builder) {
    GazetteerTables.of(builder).write(new TableWriter());
  }
}
