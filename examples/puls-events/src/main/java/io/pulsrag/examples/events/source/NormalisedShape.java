package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Normalised exports: plain texts, a nested {@code location}, {@code first_begin}. */
final class NormalisedShape implements EventShape {

  @Override
  public boolean fits(ObjectNode row) {
    return row.has("uid") && (row.has("first_begin") || row.has("last_end"));
  }

  @Override
  public ObjectNode place(ObjectNode row) {
    return row.path("location") instanceof ObjectNode place ? place.deepCopy() : row.objectNode();
  }

  @Override
  public SourceEvent read(ObjectNode row) {
    Fields fields = new Fields(row);
    Fields place = fields.within("location");
    String uid = fields.text("uid");
    return new SourceEvent(
        new SourceEvent.Identity(
            uid != null ? uid : Derived.uid(fields.text("title"), fields.text("first_begin")),
            fields.text("slug"),
            fields.text("updated_at"),
            fields.text("agenda_uid"),
            fields.text("agenda")),
        new SourceEvent.Texts(
            fields.text("title"),
            fields.text("description"),
            fields.text("long_description"),
            fields.text("conditions"),
            fields.list("keywords"),
            fields.text("lang", "language"),
            null),
        new SourceEvent.Schedule(
            Derived.timings(fields.node("timings")),
            fields.text("first_begin"),
            fields.text("first_end"),
            fields.text("last_begin"),
            fields.text("last_end"),
            fields.text("daterange")),
        new Venue(
            place.text("uid"),
            place.text("name"),
            new Venue.Address(
                place.text("address"),
                place.text("postal_code"),
                place.text("city"),
                place.text("district"),
                place.text("insee"),
                place.text("department"),
                place.text("region"),
                place.text("country")),
            place.decimal("lat"),
            place.decimal("lon"),
            Venue.Details.NONE),
        new SourceEvent.Audience(
            fields.integer("age_min"), fields.integer("age_max"), accessibility(row)),
        new SourceEvent.Attendance(
            fields.code("attendance_mode"), fields.text("online_url"), fields.code("status")),
        new SourceEvent.Links(
            fields.text("url"),
            fields.text("image_url"),
            null,
            fields.values("registration"),
            List.of()));
  }

  private static List<String> accessibility(ObjectNode row) {
    JsonNode value = row.path("accessibility");
    return value.isObject() ? ApiShape.accessibility(value) : new Fields(row).list("accessibility");
  }
}
