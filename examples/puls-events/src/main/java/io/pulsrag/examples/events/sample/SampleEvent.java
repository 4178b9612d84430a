package io.pulsrag.examples.events.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** One event of the sample, not yet dated: a template of its record and a schedule. */
final class SampleEvent {
  private static final String SITE = "https://example.org/puls/events/";

  private final ObjectNode template;
  private final Schedule schedule;

  private SampleEvent(ObjectNode template, Schedule schedule) {
    this.template = template;
    this.schedule = schedule;
  }

  /**
   * @param line a line of the file, which is changed
   * @param venues the places by their ids
   * @throws IllegalArgumentException if something the record needs is missing or wrong
   */
  static SampleEvent of(ObjectNode line, Map<String, ObjectNode> venues) {
    Schedule schedule = Schedule.parse(take(line, "schedule").asText());
    if (line.has("venue")) {
      String id = take(line, "venue").asText();
      ObjectNode venue = venues.get(id);
      if (venue == null) {
        throw new IllegalArgumentException("there is no place '" + id + "' in venues.jsonl");
      }
      line.setAll(venue);
      line.put("location_countrycode", "FR").put("country_fr", "France (Métropole)");
    }
    line.put("canonicalurl", SITE + required(line, "slug").asText());
    line.put("attendancemode", Labels.attendance(line.path("attendancemode").asInt(1)));
    line.put("status", Labels.status(line.path("status").asInt(1)));
    if (line.has("accessibility")) {
      line.set("accessibility_label_fr", Labels.accessibility(line.get("accessibility").asText()));
    }
    line.put("originagenda_title", "Puls-Events, l'agenda d'exemple").put("originagenda_uid", "1");
    required(line, "uid");
    required(line, "title_fr");
    return new SampleEvent(line, schedule);
  }

  /** The record as of {@code now}, a fresh copy. */
  ObjectNode record(ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    List<Timing> timings = schedule.timings(now);
    Timing first = timings.getFirst();
    Timing last = timings.getLast();
    ObjectNode record = template.deepCopy();
    record.put("timings", json(timings));
    record.put("firstdate_begin", FrenchDateRange.iso(first.begin()));
    record.put("firstdate_end", FrenchDateRange.iso(first.end()));
    record.put("lastdate_begin", FrenchDateRange.iso(last.begin()));
    record.put("lastdate_end", FrenchDateRange.iso(last.end()));
    record.put("daterange_fr", FrenchDateRange.of(timings, today));
    // The dates move at midnight; the record is the same all day but for what ends meanwhile.
    record.put("updatedat", FrenchDateRange.iso(today.atStartOfDay(now.getZone())));
    return record;
  }

  private static String json(List<Timing> timings) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Timing timing : timings) {
      array
          .addObject()
          .put("begin", FrenchDateRange.iso(timing.begin()))
          .put("end", FrenchDateRange.iso(timing.end()));
    }
    return array.toString();
  }

  private static JsonNode take(ObjectNode line, String key) {
    JsonNode value = required(line, key);
    line.remove(key);
    return value;
  }

  private static JsonNode required(ObjectNode line, String key) {
    JsonNode value = line.get(key);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("the event has no '" + key + "'");
    }
    return value;
  }
}
