package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opendatasoft: flat names with a language suffix, v2.1 records and v1 {@code fields}. */
final class OpendatasoftShape implements EventShape {

  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final List<String> TRANSLATED = List.of("title", "description", "longdescription");

  @Override
  public boolean fits(ObjectNode row) {
    JsonNode fields = fields(row);
    return fields.has("title_fr")
        || fields.has("title_en")
        || fields.has("firstdate_begin")
        || fields.has("canonicalurl");
  }

  @Override
  public ObjectNode place(ObjectNode row) {
    ObjectNode place = row.objectNode();
    fields(row).properties().stream()
        .filter(field -> field.getKey().startsWith("location_") && !field.getValue().isNull())
        .forEach(field -> place.set(field.getKey(), field.getValue()));
    return place;
  }

  @Override
  public SourceEvent read(ObjectNode row) {
    Fields fields = new Fields(fields(row));
    String language =
        LANGUAGES.stream().filter(l -> fields.text("title_" + l) != null).findFirst().orElse("fr");
    String uid = fields.text("uid");
    String title = localised(fields, "title", language);
    return new SourceEvent(
        new SourceEvent.Identity(
            uid != null ? uid : Derived.uid(title, fields.text("firstdate_begin")),
            fields.text("slug"),
            fields.text("updatedat"),
            fields.text("originagenda_uid"),
            fields.text("originagenda_title")),
        new SourceEvent.Texts(
            title,
            localised(fields, "description", language),
            localised(fields, "longdescription", language),
            localised(fields, "conditions", language),
            keywords(fields, language),
            language,
            translation(fields, language)),
        new SourceEvent.Schedule(
            Derived.timings(fields.node("timings")),
            fields.text("firstdate_begin"),
            fields.text("firstdate_end"),
            fields.text("lastdate_begin"),
            fields.text("lastdate_end"),
            localised(fields, "daterange", language)),
        venue(fields),
        new SourceEvent.Audience(
            fields.integer("age_min"),
            fields.integer("age_max"),
            fields.list("accessibility", "accessibility_label_fr")),
        new SourceEvent.Attendance(
            fields.code("attendancemode"), fields.text("onlineaccesslink"), fields.code("status")),
        new SourceEvent.Links(
            fields.text("canonicalurl"),
            fields.text("image", "originalimage"),
            fields.text("imagecredits"),
            fields.values("registration"),
            fields.values("links")));
  }

  /** Chosen by the organiser; the category is a keyword that was chosen from a list. */
  private static List<String> keywords(Fields fields, String language) {
    List<String> keywords =
        new ArrayList<>(fields.list("keywords_" + language, "keywords_fr", "keywords_en"));
    for (String category : fields.list("category")) {
      if (keywords.stream().noneMatch(category::equalsIgnoreCase)) {
        keywords.add(category);
      }
    }
    return keywords;
  }

  /** What is told in the other language as well. */
  private static @Nullable String translation(Fields fields, String language) {
    String other = language.equals("fr") ? "_en" : "_fr";
    return Derived.translation(
        name -> fields.text(name + other), name -> fields.text(name + "_" + language), TRANSLATED);
  }

  private static JsonNode fields(ObjectNode row) {
    return row.path("fields").isObject() ? row.path("fields") : row;
  }

  private static @Nullable String localised(Fields fields, String name, String language) {
    return fields.text(name + "_" + language, name + "_fr", name + "_en", name);
  }

  private static Venue venue(Fields fields) {
    JsonNode point = fields.node("location_coordinates");
    boolean pair = point.isArray() && point.size() == 2;
    Fields named = new Fields(point);
    return new Venue(
        fields.text("location_uid"),
        fields.text("location_name"),
        new Venue.Address(
            fields.text("location_address"),
            fields.text("location_postalcode"),
            fields.text("location_city"),
            fields.text("location_district"),
            fields.text("location_insee"),
            fields.text("location_department"),
            fields.text("location_region"),
            fields.text("location_countrycode")),
        pair ? Double.valueOf(point.get(0).asDouble()) : named.decimal("lat", "latitude"),
        pair ? Double.valueOf(point.get(1).asDouble()) : named.decimal("lon", "lng", "longitude"),
        new Venue.Details(
            fields.text("location_phone"),
            fields.text("location_website"),
            fields.text("location_links"),
            fields.text("location_tags"),
            fields.text("location_description_fr"),
            fields.text("location_access_fr"),
            fields.text("location_image"),
            fields.text("location_imagecredits")));
  }
}
