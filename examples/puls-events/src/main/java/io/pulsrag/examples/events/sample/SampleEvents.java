package io.pulsrag.examples.events.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bundled events, dated for the moment of use: whenever that is, each has an occurrence that is
 * not over, and each city has something this evening or tomorrow, and more at the weekend.
 *
 * <p>Immutable and safe for use by many threads; the records it hands out are the caller's own.
 */
public final class SampleEvents {

  /** The zone of every place of the sample. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private static final List<String> FILES =
      List.of(
          "events-paris.jsonl",
          "events-lyon.jsonl",
          "events-marseille.jsonl",
          "events-bordeaux.jsonl",
          "events-lille.jsonl",
          "events-nantes.jsonl",
          "events-toulouse.jsonl",
          "events-strasbourg.jsonl",
          "events-rennes.jsonl",
          "events-drome.jsonl",
          "events-online.jsonl");

  private final List<SampleEvent> events;

  private SampleEvents(List<SampleEvent> events) {
    this.events = List.copyOf(events);
  }

  /**
   * Reads the files of the sample from the class path.
   *
   * @throws IllegalStateException if a file is missing or a line is wrong; the message names the
   *     file and the line
   */
  public static SampleEvents load() {
    Map<String, ObjectNode> venues = new HashMap<>();
    JsonLines.read(
        "venues.jsonl",
        venue -> {
          String id = venue.remove("id").textValue();
          if (venues.put(id, venue) != null) {
            throw new IllegalArgumentException("the place '" + id + "' is there twice");
          }
        });
    List<SampleEvent> events = new ArrayList<>();
    for (String file : FILES) {
      JsonLines.read(file, event -> events.add(SampleEvent.of(event, venues)));
    }
    return new SampleEvents(events);
  }

  /** How many events there are. */
  public int size() {
    return events.size();
  }

  /**
   * The events as records of the Opendatasoft v2.1 export of OpenAgenda, in the order of the files.
   *
   * @param clock asked once, for the moment of use
   */
  public List<ObjectNode> records(InstantSource clock) {
    ZonedDateTime now = clock.instant().atZone(ZONE);
    return events.stream().map(event -> event.record(now)).toList();
  }
}
