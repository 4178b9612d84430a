package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Flat tables: one column for each fact, {@code postal_code}, {@code start_date}. */
final class FlatShape implements EventShape {

  private static final Set<String> PLACE =
      Set.of(
          "location_name",
          "venue",
          "address",
          "location_address",
          "postal_code",
          "city",
          "department",
          "department_code",
          "region",
          "country",
          "lat",
          "latitude",
          "lon",
          "lng",
          "longitude");

  @Override
  public boolean fits(ObjectNode row) {
    return row.has("title")
        && (row.has("start_date")
            || row.has("start_datetime")
            || row.has("postal_code")
            || row.has("event_id"));
  }

  @Override
  public ObjectNode place(ObjectNode row) {
    ObjectNode place = row.objectNode();
    row.properties().stream()
        .filter(field -> PLACE.contains(field.getKey()))
        .forEach(field -> place.set(field.getKey(), field.getValue()));
    return place;
  }

  @Override
  public SourceEvent read(ObjectNode row) {
    Fields fields = new Fields(row);
    String uid = fields.text("event_id", "uid", "id");
    String title = fields.text("title");
    String begin = fields.text("start_datetime", "start_date");
    String end = fields.text("end_datetime", "end_date");
    String address = fields.text("address", "location_address");
    String summary = fields.text("summary");
    String description = fields.text("description");
    return new SourceEvent(
        new SourceEvent.Identity(
            uid != null ? uid : Derived.uid(title, begin, address, fields.text("city")),
            fields.text("slug"),
            fields.text("updated_at"),
            null,
            fields.text("agenda")),
        new SourceEvent.Texts(
            title,
            summary != null ? summary : description,
            summary != null ? description : fields.text("long_description"),
            fields.text("price", "conditions"),
            fields.list("tags", "keywords"),
            fields.text("language", "lang"),
            null),
        new SourceEvent.Schedule(List.of(), begin, null, null, end != null ? end : begin, null),
        new Venue(
            null,
            fields.text("location_name", "venue"),
            new Venue.Address(
                address,
                fields.text("postal_code"),
                fields.text("city"),
                null,
                null,
                fields.text("department", "department_code"),
                fields.text("region"),
                fields.text("country")),
            fields.decimal("lat", "latitude"),
            fields.decimal("lon", "longitude", "lng"),
            Venue.Details.NONE),
        new SourceEvent.Audience(
            fields.integer("age_min"), fields.integer("age_max"), fields.list("accessibility")),
        new SourceEvent.Attendance(
            fields.code("attendance_mode"), fields.text("online_url"), fields.code("status")),
        new SourceEvent.Links(
            fields.text("url"), fields.text("image_url"), null, List.of(), List.of()));
  }
}
