package io.pulsrag.examples.events.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleEventsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-11-18T11:00:00Z");
  private static final List<ObjectNode> RECORDS = SampleEvents.load().records(() -> NOW);

  /** Centres of the cities as {latitude, longitude}, and the beginning of their postal codes. */
  private record Centre(double lat, double lon, String postalCode) {}

  private static final Map<String, Centre> CENTRES =
      Map.ofEntries(
          Map.entry("Paris", new Centre(48.8566, 2.3522, "75")),
          Map.entry("Lyon", new Centre(45.7640, 4.8357, "6900")),
          Map.entry("Marseille", new Centre(43.2965, 5.3698, "130")),
          Map.entry("Bordeaux", new Centre(44.8378, -0.5792, "33")),
          Map.entry("Lille", new Centre(50.6292, 3.0573, "59")),
          Map.entry("Nantes", new Centre(47.2184, -1.5536, "44")),
          Map.entry("Toulouse", new Centre(43.6047, 1.4442, "31")),
          Map.entry("Strasbourg", new Centre(48.5734, 7.7521, "67")),
          Map.entry("Rennes", new Centre(48.1173, -1.6778, "35")),
          Map.entry("Valence", new Centre(44.9334, 4.8924, "26000")),
          Map.entry("Romans-sur-Isère", new Centre(45.0464, 5.0517, "26100")),
          Map.entry("Montélimar", new Centre(44.5583, 4.7507, "26200")),
          Map.entry("Die", new Centre(44.7537, 5.3703, "26150")),
          Map.entry("Crest", new Centre(44.7286, 5.0225, "26400")));

  @Test
  @DisplayName(
      "there are some three hundred events, each with its own uid, address, title and text")
  void distinct() {
    assertThat(RECORDS).hasSizeBetween(300, 350);
    for (String key :
        List.of("uid", "canonicalurl", "title_fr", "description_fr", "longdescription_fr")) {
      assertThat(texts(key)).as(key).doesNotHaveDuplicates().doesNotContain("");
    }
    assertThat(texts("longdescription_fr")).allMatch(text -> text.length() >= 80);
    assertThat(texts("canonicalurl")).allMatch(url -> url.startsWith("https://example.org/"));
  }

  @Test
  @DisplayName("no sentence of the sample is used twice")
  void sentencesAreDistinct() {
    assertThat(texts("longdescription_fr").stream().flatMap(SampleEventsTest::sentences).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("no text holds a telephone number, an e-mail address or markup")
  void nothingPersonal() {
    assertThat(RECORDS)
        .allSatisfy(
            record ->
                assertThat(record.toString())
                    .doesNotContainPattern("(?:\\d{2}[ .]){4}\\d{2}")
                    .doesNotContain("@", "<"));
  }

  @Test
  @DisplayName("every place lies in France, near its city, under a postal code of that city")
  void places() {
    Stream<ObjectNode> placed = RECORDS.stream().filter(record -> record.has("location_city"));
    assertThat(placed)
        .allSatisfy(
            record -> {
              double lat = record.at("/location_coordinates/lat").asDouble();
              double lon = record.at("/location_coordinates/lon").asDouble();
              assertThat(lat).isBetween(41.3, 51.1);
              assertThat(lon).isBetween(-5.2, 9.6);
              Centre centre = CENTRES.get(record.get("location_city").asText());
              assertThat(kilometres(lat, lon, centre)).isLessThan(25);
              assertThat(record.get("location_postalcode").asText())
                  .hasSize(5)
                  .startsWith(centre.postalCode());
            });
  }

  @Test
  @DisplayName("each city, the 11th of Paris and the screen have their share")
  void sharesOfCities() {
    Map<String, Long> cities = countBy("location_city");
    assertThat(cities.keySet()).containsAll(CENTRES.keySet());
    assertThat(cities.get("Paris")).isGreaterThanOrEqualTo(50);
    for (String city :
        List.of(
            "Lyon",
            "Marseille",
            "Bordeaux",
            "Lille",
            "Nantes",
            "Toulouse",
            "Strasbourg",
            "Rennes")) {
      assertThat(cities.get(city)).as(city).isGreaterThanOrEqualTo(25);
    }
    assertThat(cities.get("Valence")).isGreaterThanOrEqualTo(15);
    assertThat(countBy("location_department").get("Drôme")).isGreaterThanOrEqualTo(28);
    assertThat(countBy("location_postalcode").get("75011")).isGreaterThanOrEqualTo(10);
    assertThat(RECORDS.stream().filter(record -> mode(record) == 2).count()).isBetween(10L, 15L);
  }

  @Test
  @DisplayName("each kind of outing is there several times")
  void sharesOfKinds() {
    Map<String, Long> kinds = countBy("category");
    for (String kind :
        List.of(
            "Concert",
            "Exposition",
            "Théâtre",
            "Danse",
            "Cirque",
            "Cinéma",
            "Atelier",
            "Conférence",
            "Visite",
            "Marché",
            "Brocante",
            "Festival",
            "Famille",
            "Sport",
            "Jeux",
            "Sciences",
            "Nature",
            "Gastronomie",
            "Bal",
            "Opéra",
            "Humour",
            "Patrimoine")) {
      assertThat(kinds.getOrDefault(kind, 0L)).as(kind).isGreaterThanOrEqualTo(2);
    }
    assertThat(kinds.get("Concert")).isGreaterThanOrEqualTo(40);
  }

  @Test
  @DisplayName("prices, ages, accessibility, languages and mishaps vary")
  void variety() {
    assertThat(texts("conditions_fr").stream().distinct()).hasSizeGreaterThan(100);
    assertThat(RECORDS.stream().filter(record -> !record.has("conditions_fr")))
        .hasSizeGreaterThan(15);
    assertThat(texts("conditions_fr").stream().filter(price -> price.startsWith("Gratuit")))
        .hasSizeGreaterThan(40);
    assertThat(with("age_min")).isGreaterThan(40);
    assertThat(with("accessibility")).isGreaterThan(80);
    assertThat(with("title_en")).isBetween(12L, 25L);
    assertThat(
            RECORDS.stream().map(record -> nested(record, "status").get("id").asInt()).distinct())
        .contains(1, 2, 4, 5, 6);
    Set<String> codes = new HashSet<>();
    texts("accessibility").forEach(text -> codes.addAll(Arrays.asList(text.split(";"))));
    assertThat(codes).containsExactlyInAnyOrder("hi", "ii", "mi", "pi", "vi");
  }

  @Test
  @DisplayName("ages are in order and online events say where to look")
  void consistent() {
    assertThat(RECORDS)
        .allSatisfy(
            record -> {
              assertThat(record.path("age_max").asInt(99))
                  .isGreaterThanOrEqualTo(record.path("age_min").asInt(0));
              assertThat(record.has("onlineaccesslink")).isEqualTo(mode(record) != 1);
              assertThat(record.has("location_city")).isEqualTo(mode(record) != 2);
            });
  }

  @Test
  @DisplayName("a record has the keys and forms of the export")
  void shape() {
    ObjectNode record = RECORDS.getFirst();
    assertThat(record.get("title_fr").asText())
        .isEqualTo("Quartet Aurélie Vasseur : les nuits de Belleville");
    assertThat(record.get("timings").asText())
        .isEqualTo(
            "[{\"begin\":\"2026-11-20T21:00:00+01:00\",\"end\":\"2026-11-20T23:30:00+01:00\"}]");
    assertThat(record.get("firstdate_begin").asText()).isEqualTo("2026-11-20T21:00:00+01:00");
    assertThat(record.get("lastdate_end").asText()).isEqualTo("2026-11-20T23:30:00+01:00");
    assertThat(record.get("daterange_fr").asText()).isEqualTo("Vendredi 20 novembre, 21h00");
    assertThat(record.get("updatedat").asText()).isEqualTo("2026-11-18T00:00:00+01:00");
    assertThat(record.at("/location_coordinates/lat").asDouble()).isCloseTo(48.86, within(0.001));
    assertThat(nested(record, "attendancemode").at("/label/fr").asText()).isEqualTo("Sur place");
    assertThat(nested(record, "status").at("/label/fr").asText()).isEqualTo("Programmé");
    assertThat(record.has("schedule")).isFalse();
    assertThat(record.has("venue")).isFalse();
  }

  @Test
  @DisplayName("records are the caller's own")
  void copies() {
    SampleEvents events = SampleEvents.load();
    events.records(() -> NOW).getFirst().removeAll();
    assertThat(events.records(() -> NOW)).isEqualTo(RECORDS);
  }

  private static Stream<String> sentences(String text) {
    return Stream.of(text.split("(?<=[.!?])\\s+"));
  }

  private static List<String> texts(String key) {
    return RECORDS.stream()
        .filter(record -> record.has(key))
        .map(r -> r.get(key).asText())
        .toList();
  }

  private static long with(String key) {
    return RECORDS.stream().filter(record -> record.has(key)).count();
  }

  private static Map<String, Long> countBy(String key) {
    return texts(key).stream().collect(groupingBy(text -> text, TreeMap::new, counting()));
  }

  private static int mode(ObjectNode record) {
    return nested(record, "attendancemode").get("id").asInt();
  }

  private static JsonNode nested(ObjectNode record, String key) {
    try {
      return JSON.readTree(record.get(key).asText());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(key + " is not JSON", e);
    }
  }

  /** On the flat, good to a percent at these distances. */
  private static double kilometres(double lat, double lon, Centre centre) {
    double north = lat - centre.lat();
    double east = (lon - centre.lon()) * Math.cos(Math.toRadians(lat));
    return 111.2 * Math.hypot(north, east);
  }
}
