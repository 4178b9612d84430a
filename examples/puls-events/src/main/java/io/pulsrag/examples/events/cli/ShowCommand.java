package io.pulsrag.examples.events.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Document;
import io.pulsrag.core.Place;
import io.pulsrag.core.Value;
import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.stage.RawRow;
import io.pulsrag.examples.events.stage.StagedJson;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code puls show ID}: one event as received, as staged and as indexed, side by side. */
@Command(name = "show", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class ShowCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CELL = 36;

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "ID", descriptionKey = "show.id")
  String id = "";

  ShowCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Instant now = common.now(messages);
    InstantSource clock = now == null ? InstantSource.system() : InstantSource.fixed(now);
    EventLayers layers = EventLayers.of(id, common.settings().data(), clock);
    if (layers.isEmpty()) {
      throw new UserError(messages.get("error.event", id.length() > 40 ? id.substring(0, 40) : id));
    }
    console.out().println(common.json ? json(layers).toString() : table(layers));
    return 0;
  }

  private String table(EventLayers layers) {
    Map<String, String> raw =
        layers.raw().stream()
            .findFirst()
            .flatMap(row -> Shapes.read(row.row()))
            .map(LayerColumns::of)
            .orElse(Map.of());
    Map<String, String> staged =
        layers.staged() == null ? Map.of() : LayerColumns.of(layers.staged());
    Map<String, String> indexed =
        layers.indexed() == null ? Map.of() : LayerColumns.of(layers.indexed());
    TextTable table =
        new TextTable(
            List.of(
                layers.id(),
                messages.get("show.raw"),
                messages.get("show.staged"),
                messages.get("show.indexed")),
            CELL);
    for (String name : LayerColumns.NAMES) {
      List<String> cells =
          List.of(
              raw.getOrDefault(name, ""),
              staged.getOrDefault(name, ""),
              indexed.getOrDefault(name, ""));
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        List<String> row = new ArrayList<>(List.of(messages.get("column." + name)));
        row.addAll(cells);
        table.add(row);
      }
    }
    StringBuilder text = new StringBuilder(table.text());
    for (RawRow row : layers.raw()) {
      text.append('\n')
          .append(
              messages.get(
                  "show.source", row.source(), row.ingestedAt(), row.hash().substring(0, 12)));
    }
    for (String missing : missing(layers)) {
      text.append('\n').append(messages.get(missing));
    }
    return text.toString();
  }

  private static List<String> missing(EventLayers layers) {
    List<String> missing = new ArrayList<>();
    if (layers.raw().isEmpty()) {
      missing.add("show.no_raw");
    }
    if (layers.staged() == null) {
      missing.add("show.no_staged");
    }
    if (layers.indexed() == null) {
      missing.add("show.no_indexed");
    }
    return missing;
  }

  private static ObjectNode json(EventLayers layers) {
    ObjectNode node = JSON.createObjectNode().put("id", layers.id());
    ArrayNode raw = node.putArray("raw");
    for (RawRow row : layers.raw()) {
      raw.addObject()
          .put("ingested_at", row.ingestedAt())
          .put("source_file", row.source())
          .put("hash_row", row.hash())
          .set("row", row.row());
    }
    node.set("staged", layers.staged() == null ? null : StagedJson.tree(layers.staged()));
    node.set("indexed", document(layers.indexed()));
    return node;
  }

  private static @Nullable ObjectNode document(@Nullable Document document) {
    if (document == null) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode().put("id", document.id());
    node.put("url", document.url() == null ? null : document.url().toString());
    node.put("language", document.language() == null ? null : document.language().toLanguageTag());
    ObjectNode text = node.putObject("text");
    document
        .text()
        .forEach((field, words) -> text.put(field.name().toLowerCase(Locale.ROOT), words));
    ObjectNode metadata = node.putObject("metadata");
    document
        .metadata()
        .fields()
        .forEach(
            (name, values) -> {
              ArrayNode list = metadata.putArray(name);
              values.forEach(value -> add(list, value));
            });
    ArrayNode places = node.putArray("places");
    document.places().forEach(place -> place(places.addObject(), place));
    ArrayNode occurrences = node.putArray("occurrences");
    document.occurrences().forEach(window -> occurrences.add(LayerColumns.text(window)));
    return node;
  }

  private static void add(ArrayNode list, Value value) {
    switch (value) {
      case Value.Text(String text) -> list.add(text);
      case Value.Number(double number) -> list.add(number);
      case Value.Flag(boolean flag) -> list.add(flag);
      case Value.Moment(Instant instant) -> list.add(instant.toString());
    }
  }

  private static void place(ObjectNode node, Place place) {
    node.put("name", place.name())
        .put("address", place.address())
        .put("postal_code", place.postalCode())
        .put("city", place.city());
    if (place.point() != null) {
      node.put("latitude", place.point().latitude()).put("longitude", place.point().longitude());
    }
  }
}
