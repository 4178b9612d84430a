package io.pulsrag.core.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A whole document as one line of JSON, without loss. Instants are ISO 8601, open ends included.
 */
final class DocumentJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static String write(Document document) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("tenant", document.tenant().id()).put("id", document.id());
    ObjectNode text = node.putObject("text");
    document.text().forEach((field, words) -> text.put(field.name(), words));
    ObjectNode fields = node.putObject("fields");
    document
        .metadata()
        .fields()
        .forEach(
            (name, values) -> values.forEach(value -> write(fields.withArray("/" + name), value)));
    ArrayNode places = node.putArray("places");
    document.places().forEach(place -> write(places.addObject(), place));
    ArrayNode occurrences = node.putArray("occurrences");
    document
        .occurrences()
        .forEach(window -> occurrences.add(window.from().toString()).add(window.to().toString()));
    if (document.url() != null) {
      node.put("url", document.url().toString());
    }
    if (document.language() != null) {
      node.put("language", document.language().toLanguageTag());
    }
    return node.toString();
  }

  private static void write(ArrayNode values, Value value) {
    ObjectNode node = values.addObject();
    switch (value) {
      case Value.Text(String text) -> node.put("t", text);
      case Value.Number(double number) -> node.put("n", number);
      case Value.Flag(boolean flag) -> node.put("f", flag);
      case Value.Moment(Instant instant) -> node.put("m", instant.toEpochMilli());
    }
  }

  private static void write(ObjectNode node, Place place) {
    node.put("name", place.name())
        .put("address", place.address())
        .put("postalCode", place.postalCode())
        .put("city", place.city());
    GeoPoint point = place.point();
    if (point != null) {
      node.put("lat", point.latitude()).put("lon", point.longitude());
    }
  }

  /**
   * @throws NonRetriableException if this is not what {@link #write} wrote
   */
  static Document read(String json) {
    try {
      return document(MAPPER.readTree(json));
    } catch (JsonProcessingException | RuntimeException e) {
      throw new NonRetriableException(
          "segment.read", "a stored document cannot be read; index it again", e);
    }
  }

  private static Document document(JsonNode node) {
    Document.Builder builder =
        Document.builder(
            Tenant.of(node.required("tenant").textValue()), node.get("id").textValue());
    node.get("text")
        .properties()
        .forEach(
            part -> builder.text(TextField.valueOf(part.getKey()), part.getValue().textValue()));
    node.get("fields")
        .properties()
        .forEach(field -> builder.field(field.getKey(), values(field.getValue())));
    node.get("places").forEach(place -> builder.place(place(place)));
    JsonNode ends = node.get("occurrences");
    for (int i = 0; i < ends.size(); i += 2) {
      builder.occurrence(
          new TimeWindow(
              Instant.parse(ends.get(i).textValue()), Instant.parse(ends.get(i + 1).textValue())));
    }
    if (node.has("url")) {
      builder.url(URI.create(node.get("url").textValue()));
    }
    if (node.has("language")) {
      builder.language(Locale.forLanguageTag(node.get("language").textValue()));
    }
    return builder.build();
  }

  private static List<Value> values(JsonNode nodes) {
    List<Value> values = new ArrayList<>();
    for (JsonNode node : nodes) {
      values.add(
          node.has("t")
              ? Value.of(node.get("t").textValue())
              : node.has("n")
                  ? Value.of(node.get("n").doubleValue())
                  : node.has("f")
                      ? Value.of(node.get("f").booleanValue())
                      : Value.of(Instant.ofEpochMilli(node.required("m").longValue())));
    }
    return values;
  }

  private static Place place(JsonNode node) {
    return new Place(
        text(node, "name"),
        text(node, "address"),
        text(node, "postalCode"),
        text(node, "city"),
        node.has("lat")
            ? new GeoPoint(node.get("lat").doubleValue(), node.get("lon").doubleValue())
            : null);
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.path(name).textValue();
  }

  private DocumentJson() {}
}
