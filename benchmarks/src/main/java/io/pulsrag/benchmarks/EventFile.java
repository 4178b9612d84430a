package io.pulsrag.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The development events, mapped just well enough to be measured: texts without their tags, city,
 * position, times.
 */
final class EventFile {

  static final Tenant TENANT = Tenant.of("benchmark");

  private static final String NAME = "shared/data/openagenda/events-dev.jsonl.gz";

  /** All events of the file beside the project. */
  static List<Document> read() {
    ObjectMapper json = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path())), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(document(json.readTree(line)));
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + NAME, e);
    }
    return documents;
  }

  static Path path() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(NAME))) {
        return folder.resolve(NAME);
      }
    }
    throw new IllegalStateException("this benchmark needs " + NAME + " beside the project");
  }

  private static Document document(JsonNode event) {
    JsonNode location = event.path("location");
    String city = text(location.get("city"));
    Document.Builder builder =
        Document.builder(TENANT, event.get("uid").asText())
            .title(text(event.get("title")))
            .text(TextField.KEYWORDS, words(event.path("keywords")))
            .text(TextField.SUMMARY, text(event.get("description")))
            .body(text(event.get("long_description")))
            .text(TextField.VENUE, text(location.get("name")))
            .text(TextField.PLACE, city)
            .language("en".equals(text(event.get("lang"))) ? Locale.ENGLISH : Locale.FRENCH);
    if (city != null) {
      builder.field("city", List.of(Value.of(city)));
    }
    if (location.path("latitude").isNumber() && location.path("longitude").isNumber()) {
      double latitude = location.get("latitude").asDouble();
      double longitude = location.get("longitude").asDouble();
      builder.place(Place.at(new GeoPoint(latitude, longitude)));
    }
    for (JsonNode timing : event.path("timings")) {
      add(builder, text(timing.get("begin")), text(timing.get("end")));
    }
    if (event.path("timings").isEmpty()) {
      add(builder, text(event.get("first_begin")), text(event.get("last_end")));
    }
    return builder.build();
  }

  private static void add(Document.Builder builder, @Nullable String begin, @Nullable String end) {
    if (begin != null && end != null) {
      Instant from = OffsetDateTime.parse(begin).toInstant();
      Instant to = OffsetDateTime.parse(end).toInstant();
      if (from.isBefore(to)) {
        builder.occurrence(new TimeWindow(from, to));
      }
    }
  }

  private static @Nullable String words(JsonNode list) {
    return list.isEmpty()
        ? null
        : String.join(
            ", ", StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList());
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText().replaceAll("<[^>]*>", " ");
  }

  private EventFile() {}
}
