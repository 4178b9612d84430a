package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.examples.events.source.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

  @TempDir Path folder;

  @ParameterizedTest
  @DisplayName("the staged tables have the columns of the data model")
  @CsvSource(
      delimiter = '|',
      value = {
        "EVENTS | event_id, slug, canonical_url, title, description_short, description_long,"
            + " keywords, category, image_url, image_credits, updated_at, schedule_summary,"
            + " schedule_detailed, date_first_start, date_first_end, date_last_start,"
            + " date_last_end, accessibility_code, accessibility_text, is_online, online_url,"
            + " event_status, age_min, age_max, registration, additional_links, venue_id,"
            + " source_agenda_title, source_agenda_uid",
        "VENUES | venue_id, name, address, zipcode, city, region, country, latitude, longitude,"
            + " venue_phone, venue_website, venue_links, venue_tags, venue_description,"
            + " access_route, venue_image_url, venue_image_credits",
        "EVENT_TAGS | event_id, tag",
        "EVENT_OCCURRENCES | event_id, starts_at, ends_at"
      })
  void columns(String table, String names) {
    try (StagedStore store = StagedStore.open(folder)) {
      List<String> columns =
          store.texts(
              "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'STG'"
                  + " AND TABLE_NAME = ?",
              table);
      assertThat(columns).contains(names.toUpperCase(Locale.ROOT).split(",\\s*"));
    }
  }

  @Test
  @DisplayName("venues are kept apart, each once, as received, and again when they change")
  void venues() throws IOException {
    RawLayer layer = RawLayer.in(folder.resolve("raw"), CLOCK);
    keep(layer, "one", row("1", "v1", "Salle des fêtes"), row("2", "v1", "Salle des fêtes"));
    keep(layer, "two", row("3", "v1", "Salle des fêtes"), row("4", "v2", "Kiosque"));
    keep(layer, "three", row("5", "v1", "Salle Gérard-Philipe"));
    keep(layer, "four", row("5", "v1", "Salle Gérard-Philipe"));
    List<String> rows = new ArrayList<>();
    for (Path file : layer.venueFiles()) {
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        for (var line :
            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
          var node = JSON.readTree(line);
          assertThat(node.path("ingested_at").asText()).isEqualTo("2026-11-21T12:00:00Z");
          assertThat(node.path("hash_row").asText()).hasSize(64);
          rows.add(
              node.path("source_file").asText()
                  + " "
                  + node.path("venue_id").asText()
                  + " "
                  + node.path("row"));
        }
      }
    }
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "one v1 {\"location_uid\":\"v1\",\"location_name\":\"Salle des fêtes\"}",
            "two v2 {\"location_uid\":\"v2\",\"location_name\":\"Kiosque\"}",
            "three v1 {\"location_uid\":\"v1\",\"location_name\":\"Salle Gérard-Philipe\"}");
    assertThat(layer.count()).isEqualTo(6);
  }

  @Test
  @DisplayName("an event told in two languages keeps both; its category is a keyword")
  void bilingual() throws IOException {
    ObjectNode row =
        (ObjectNode)
            JSON.readTree(
                """
                {"uid": "1", "title_fr": "Visite du port", "title_en": "Harbour tour",
                 "description_fr": "Une heure à pied.", "description_en": "One hour on foot.",
                 "longdescription_fr": "<p>Départ du phare.</p>",
                 "longdescription_en": "<p>Starts at the lighthouse.</p>",
                 "category": "Visite", "keywords_fr": ["mer", "visite"]}
                """);
    var document = document(row);
    assertThat(document.title()).isEqualTo("Visite du port");
    assertThat(document.text(TextField.BODY).orElseThrow())
        .startsWith("Départ du phare.")
        .contains("Harbour tour", "One hour on foot.", "Starts at the lighthouse.");
    assertThat(document.text(TextField.KEYWORDS)).contains("mer, visite");
    row.put("category", "Patrimoine");
    assertThat(document(row).text(TextField.KEYWORDS)).contains("mer, visite, Patrimoine");
    ObjectNode nested =
        (ObjectNode)
            JSON.readTree(
                """
                {"uid": 2, "title": {"fr": "Visite", "en": "Tour"}, "longDescription": {"fr": "Départ."},
                 "description": {"fr": "À pied.", "en": "On foot."}, "timings": []}
                """);
    assertThat(document(nested).text(TextField.BODY)).contains("Départ.\n\nTour\n\nOn foot.");
    nested.putObject("title").put("en", "Tour");
    assertThat(document(nested).title()).isEqualTo("Tour");
  }

  private static io.pulsrag.core.Document document(ObjectNode row) {
    return EventDocuments.of(Tenant.of("test"))
        .document(Normaliser.builder(CLOCK).build().normalise(Shapes.read(row).orElseThrow()));
  }

  private static ObjectNode row(String uid, String venue, String name) {
    return JSON.createObjectNode()
        .put("uid", uid)
        .put("title_fr", "Bal " + uid)
        .put("location_uid", venue)
        .put("location_name", name);
  }

  private static void keep(RawLayer layer, String source, ObjectNode... rows) {
    try (RawStore.Run file = layer.begin(source)) {
      for (ObjectNode row : rows) {
        file.append(source, Hashes.row(row), RawJson.of(row));
      }
      file.finish();
    }
  }
}
