package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OpenAgenda API v2: nested, texts keyed by language or flattened to one. */
final class ApiShape implements EventShape {

  private static final List<String> TRANSLATED = List.of("title", "description", "longDescription");
  private static final List<String> HANDICAPS = List.of("hi", "ii", "mi", "pi", "vi");

  @Override
  public boolean fits(ObjectNode row) {
    return row.path("title").isObject()
        || row.has("attendanceMode")
        || row.has("firstTiming")
        || row.has("originAgenda")
        || row.has("longDescription");
  }

  @Override
  public ObjectNode place(ObjectNode row) {
    return row.path("location") instanceof ObjectNode place ? place.deepCopy() : row.objectNode();
  }

  @Override
  public SourceEvent read(ObjectNode row) {
    Fields fields = new Fields(row);
    JsonNode titles = row.path("title");
    String language = titles.isObject() ? Fields.language(titles) : fields.text("lang");
    String uid = fields.text("uid");
    String title = fields.localised("title", language);
    List<SourceEvent.Timing> timings = timings(row);
    Fields first = fields.within("firstTiming");
    Fields last = fields.within("lastTiming");
    Fields age = fields.within("age");
    return new SourceEvent(
        new SourceEvent.Identity(
            uid != null ? uid : Derived.uid(title, first.text("begin")),
            fields.text("slug"),
            fields.text("updatedAt"),
            fields.within("originAgenda").text("uid"),
            fields.within("originAgenda").text("title")),
        new SourceEvent.Texts(
            title,
            fields.localised("description", language),
            fields.localised("longDescription", language),
            fields.localised("conditions", language),
            fields.localisedList("keywords", language),
            language,
            translation(row, language)),
        new SourceEvent.Schedule(
            timings,
            first.text("begin"),
            first.text("end"),
            last.text("begin"),
            last.text("end"),
            fields.localised("dateRange", language)),
        venue(fields.within("location"), language),
        new SourceEvent.Audience(
            age.integer("min"), age.integer("max"), accessibility(row.path("accessibility"))),
        new SourceEvent.Attendance(
            fields.code("attendanceMode"), fields.text("onlineAccessLink"), fields.code("status")),
        new SourceEvent.Links(
            url(fields),
            image(row.path("image")),
            fields.text("imageCredits"),
            fields.values("registration"),
            fields.values("links")));
  }

  /** What is told in the other language as well; others than French and English are left. */
  private static @Nullable String translation(ObjectNode row, @Nullable String language) {
    String other = "fr".equals(language) ? "en" : "fr";
    return language == null
        ? null
        : Derived.translation(
            name -> new Fields(row.path(name)).text(other),
            name -> new Fields(row.path(name)).text(language),
            TRANSLATED);
  }

  /** All timings; a short answer of the API names the first and last only, with their dates. */
  private static List<SourceEvent.Timing> timings(ObjectNode row) {
    List<SourceEvent.Timing> all = Derived.timings(row.path("timings"));
    if (!all.isEmpty()) {
      return all;
    }
    List<SourceEvent.Timing> named = new ArrayList<>();
    for (String name : List.of("firstTiming", "lastTiming", "nextTiming")) {
      JsonNode timing = row.path(name);
      if (timing.isObject()) {
        SourceEvent.Timing read = Derived.timings(row.arrayNode().add(timing)).getFirst();
        if (!named.contains(read)) {
          named.add(read);
        }
      }
    }
    return named;
  }

  static List<String> accessibility(JsonNode flags) {
    if (!flags.isObject()) {
      return List.of();
    }
    return HANDICAPS.stream().filter(code -> flags.path(code).asBoolean(false)).toList();
  }

  private static @Nullable String url(Fields fields) {
    String url = fields.text("canonicalUrl", "url");
    String slug = fields.text("slug");
    return url != null || slug == null ? url : "https://openagenda.com/events/" + slug;
  }

  private static @Nullable String image(JsonNode image) {
    if (image.isTextual()) {
      return image.textValue();
    }
    Fields fields = new Fields(image);
    String file = fields.text("filename");
    String base = fields.text("base");
    if (file == null || base == null) {
      return null;
    }
    return (base.startsWith("//") ? "https:" : "") + base + file;
  }

  private static Venue venue(Fields place, @Nullable String language) {
    return new Venue(
        place.text("uid"),
        place.text("name"),
        new Venue.Address(
            place.text("address"),
            place.text("postalCode"),
            place.text("city", "adminLevel4"),
            place.text("district", "adminLevel5"),
            place.text("insee"),
            place.text("department", "adminLevel2"),
            place.text("region", "adminLevel1"),
            place.text("countryCode")),
        place.decimal("latitude"),
        place.decimal("longitude"),
        new Venue.Details(
            place.text("phone"),
            place.text("website"),
            String.join(";", place.list("links")),
            String.join(";", place.list("tags")),
            place.localised("description", language),
            place.localised("access", language),
            place.text("image"),
            place.text("imageCredits")));
  }
}
