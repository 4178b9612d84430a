package io.pulsrag.core.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.generate.Tasks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The development events, read plainly; only for measuring. */
final class RealEvents {

  private static final Pattern EUROS = Pattern.compile("(\\d+(?:[.,]\\d{1,2})?) ?(?:€|euros)");

  /** The file beside the project, where there is one. */
  static Optional<Path> file() {
    for (Path at = Path.of(System.getProperty("user.dir")); at != null; at = at.getParent()) {
      Path file = at.resolveSibling("shared").resolve("data/openagenda/events-dev.jsonl.gz");
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  static List<Document> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Document> events = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        events.add(event(json.readTree(line)));
      }
    }
    return events;
  }

  private static Document event(JsonNode node) {
    Document.Builder event =
        Tasks.event(node.get("uid").asText(), text(node, "title", "(sans titre)"))
            .text(TextField.SUMMARY, text(node, "description", null))
            .body(plain(text(node, "long_description", null)))
            .language(Locale.of(text(node, "lang", "fr")));
    List<String> words = new ArrayList<>();
    node.path("keywords").forEach(word -> words.add(word.asText()));
    event.text(TextField.KEYWORDS, String.join(", ", words));
    JsonNode place = node.path("location");
    if (place.hasNonNull("name") || place.hasNonNull("city")) {
      GeoPoint point =
          place.hasNonNull("lat")
              ? new GeoPoint(place.get("lat").asDouble(), place.get("lon").asDouble())
              : null;
      event.place(
          new Place(
              text(place, "name", null),
              text(place, "address", null),
              text(place, "postal_code", null),
              text(place, "city", null),
              point));
    }
    for (JsonNode timing : node.path("timings")) {
      TimeWindow window = window(timing.path("begin").asText(""), timing.path("end").asText(""));
      if (window != null) {
        event.occurrence(window);
      }
    }
    String conditions = text(node, "conditions", null);
    if (conditions != null) {
      event.field("price_text", conditions);
      String folded = Plain.key(conditions);
      Matcher euros = EUROS.matcher(conditions);
      List<Double> prices = new ArrayList<>();
      while (euros.find()) {
        prices.add(Double.parseDouble(euros.group(1).replace(',', '.')));
      }
      if (prices.isEmpty() && (folded.startsWith("gratuit") || folded.startsWith("entree libre"))) {
        event.field("free", true);
      } else if (!prices.isEmpty()) {
        event.field("free", false);
        event.field("price_min", prices.stream().min(Double::compare).orElseThrow());
        event.field("price_max", prices.stream().max(Double::compare).orElseThrow());
      }
    }
    if (node.hasNonNull("age_min")) {
      event.field("age_min", node.get("age_min").asInt());
    }
    if (node.hasNonNull("age_max")) {
      event.field("age_max", node.get("age_max").asInt());
    }
    if (node.path("accessibility").isArray() && !node.get("accessibility").isEmpty()) {
      List<Value> codes = new ArrayList<>();
      node.get("accessibility").forEach(code -> codes.add(Value.of(code.asText())));
      event.field("accessibility", codes);
    }
    String url = text(node, "url", null);
    if (url != null) {
      event.url(URI.create(url));
    }
    return event.build();
  }

  private static @Nullable TimeWindow window(String begin, String end) {
    if (begin.isEmpty() || end.isEmpty()) {
      return null;
    }
    OffsetDateTime from = OffsetDateTime.parse(begin);
    OffsetDateTime to = OffsetDateTime.parse(end);
    return from.isBefore(to) ? new TimeWindow(from.toInstant(), to.toInstant()) : null;
  }

  private static @Nullable String text(JsonNode node, String name, @Nullable String otherwise) {
    return node.hasNonNull(name) && !node.get(name).asText().isBlank()
        ? node.get(name).asText()
        : otherwise;
  }

  private static @Nullable String plain(@Nullable String html) {
    return html == null ? null : html.replaceAll("<[^>]*>", " ");
  }

  private RealEvents() {}
}
