package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.examples.events.source.SourceEvent;
import io.pulsrag.examples.events.source.Venue;
import io.pulsrag.examples.events.stage.StagedEvent;
import io.pulsrag.examples.events.stage.StagedVenue;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of an event as each layer has them, under the same names. */
final class LayerColumns {

  /** What all three are asked for, in the order in which they are shown. */
  static final List<String> NAMES =
      List.of(
          "title",
          "summary",
          "body",
          "keywords",
          "category",
          "conditions",
          "price",
          "language",
          "first_begin",
          "last_end",
          "occurrences",
          "venue",
          "address",
          "postal_code",
          "city",
          "department",
          "region",
          "point",
          "ages",
          "accessibility",
          "attendance",
          "status",
          "kind",
          "url",
          "registration",
          "agenda",
          "updated_at",
          "duplicate_of",
          "repairs");

  /** As received. */
  static Map<String, String> of(SourceEvent event) {
    Columns out = new Columns();
    SourceEvent.Texts texts = event.texts();
    out.put("title", texts.title());
    out.put("summary", texts.summary());
    out.put("body", texts.body());
    out.put("keywords", texts.keywords());
    out.put("conditions", texts.conditions());
    out.put("language", texts.language());
    SourceEvent.Schedule schedule = event.schedule();
    out.put("first_begin", schedule.firstBegin());
    out.put("last_end", schedule.lastEnd());
    out.put("occurrences", schedule.timings().size());
    Venue venue = event.venue();
    out.put("venue", venue.name());
    out.put("address", venue.address().street());
    out.put("postal_code", venue.address().postalCode());
    out.put("city", venue.address().city());
    out.put("department", venue.address().department());
    out.put("region", venue.address().region());
    out.put("point", pair(venue.latitude(), venue.longitude(), ", "));
    out.put("ages", pair(event.audience().ageMin(), event.audience().ageMax(), "–"));
    out.put("accessibility", event.audience().accessibility());
    out.put("attendance", event.attendance().mode());
    out.put("status", event.attendance().status());
    out.put("url", event.links().url());
    out.put("registration", event.links().registration());
    out.put("agenda", event.identity().agendaTitle());
    out.put("updated_at", event.identity().updatedAt());
    return out.values;
  }

  /** As staged. */
  static Map<String, String> of(StagedEvent event) {
    Columns out = new Columns();
    StagedEvent.Words words = event.words();
    out.put("title", words.title());
    out.put("summary", words.summary());
    out.put("body", words.body());
    out.put("keywords", words.keywords());
    out.put("conditions", words.conditions());
    out.put("language", words.language());
    out.put("first_begin", event.when().firstBegin());
    out.put("last_end", event.when().lastEnd());
    out.put("occurrences", event.when().occurrences().size());
    StagedVenue venue = event.venue();
    if (venue != null) {
      out.put("venue", venue.name());
      out.put("address", venue.address());
      out.put("postal_code", venue.postalCode());
      out.put("city", venue.city());
      out.put("department", venue.department());
      out.put("region", venue.region());
      out.put("point", point(venue.point()));
    }
    StagedEvent.Facts facts = event.facts();
    out.put("category", facts.categories());
    out.put("price", price(facts.price().free(), facts.price().min(), facts.price().max()));
    out.put("ages", pair(facts.ages().min(), facts.ages().max(), "–"));
    out.put("accessibility", facts.accessibility().stream().sorted().toList());
    out.put("attendance", attendance(facts.online(), facts.onsite()));
    out.put("status", facts.status());
    out.put("kind", facts.kind());
    out.put("url", event.links().url());
    out.put("registration", event.links().registration());
    out.put("agenda", event.links().agenda());
    out.put("updated_at", event.when().updatedAt());
    out.put("duplicate_of", event.duplicateOf());
    out.put("repairs", event.repairs().stream().map(Enum::name).sorted().toList());
    return out.values;
  }

  /** As indexed. */
  static Map<String, String> of(Document document) {
    Columns out = new Columns();
    out.put("title", document.text(TextField.TITLE).orElse(null));
    out.put("summary", document.text(TextField.SUMMARY).orElse(null));
    out.put("body", document.text(TextField.BODY).orElse(null));
    out.put("keywords", document.text(TextField.KEYWORDS).orElse(null));
    out.put("language", document.language());
    var fields = document.metadata();
    out.put("conditions", fields.text("price_text").orElse(null));
    out.put("category", fields.texts("category"));
    out.put(
        "price",
        price(
            fields.flag("free").orElse(null),
            number(fields.values("price_min")),
            number(fields.values("price_max"))));
    out.put("first_begin", fields.moment("first_begin").orElse(null));
    out.put("last_end", fields.moment("last_end").orElse(null));
    out.put("occurrences", document.occurrences().size());
    document
        .places()
        .forEach(
            place -> {
              out.put("venue", place.name());
              out.put("address", place.address());
              out.put("postal_code", place.postalCode());
              out.put("point", point(place.point()));
            });
    out.put("city", fields.text("city").orElse(null));
    out.put("department", fields.text("department").orElse(null));
    out.put("region", fields.text("region").orElse(null));
    out.put("ages", pair(number(fields.values("age_min")), number(fields.values("age_max")), "–"));
    out.put("accessibility", fields.texts("accessibility"));
    out.put(
        "attendance",
        attendance(fields.flag("online").orElse(null), fields.flag("onsite").orElse(null)));
    out.put("status", fields.text("status").orElse(null));
    out.put("kind", fields.text("kind").orElse(null));
    out.put("url", document.url());
    out.put("registration", fields.texts("registration"));
    out.put("agenda", fields.text("agenda").orElse(null));
    out.put("updated_at", fields.moment("updated_at").orElse(null));
    out.put("duplicate_of", fields.text("duplicate_of").orElse(null));
    return out.values;
  }

  /** A window as ISO 8601 has it. */
  static String text(TimeWindow window) {
    return window.from() + "/" + window.to();
  }

  private static @Nullable String point(@Nullable GeoPoint point) {
    return point == null ? null : point.latitude() + ", " + point.longitude();
  }

  private static @Nullable String price(
      @Nullable Boolean free, @Nullable Number min, @Nullable Number max) {
    String amounts = pair(min, max, "–");
    String word = free == null ? "" : free ? "0 €" : "";
    return amounts == null ? (word.isEmpty() ? null : word) : amounts + " €";
  }

  private static @Nullable String attendance(@Nullable Boolean online, @Nullable Boolean onsite) {
    return online == null && onsite == null ? null : "online " + online + ", onsite " + onsite;
  }

  private static @Nullable String pair(
      @Nullable Number first, @Nullable Number second, String between) {
    return first == null && second == null ? null : plain(first) + between + plain(second);
  }

  private static String plain(@Nullable Number number) {
    String text = number == null ? "" : number.toString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static @Nullable Number number(List<Value> values) {
    return values.stream()
        .filter(Value.Number.class::isInstance)
        .map(value -> ((Value.Number) value).number())
        .findFirst()
        .orElse(null);
  }

  /** Leaves out what is not known. */
  private static final class Columns {
    private final Map<String, String> values = new LinkedHashMap<>();

    void put(String name, @Nullable Object value) {
      String text =
          switch (value) {
            case null -> "";
            case Collection<?> list ->
                list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Instant moment -> moment.toString();
            default -> value.toString();
          };
      if (!text.isBlank()) {
        values.put(name, text);
      }
    }
  }

  private LayerColumns() {}
}
