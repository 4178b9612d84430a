package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Document;
import io.pulsrag.core.Place;
import io.pulsrag.core.TextField;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.geo.itinerary.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An event as an iCalendar file (RFC 5545), one entry for each of its coming occurrences. */
final class CalendarFile {

  /** A calendar with more entries of one event than these helps nobody. */
  private static final int MOST_ENTRIES = 20;

  /**
   * Writes the coming occurrences.
   *
   * @return the file, named after the event's id, in the folder
   */
  static Path write(Document event, Instant now, Path folder) {
    Path file = folder.resolve("puls-" + event.id().replaceAll("[^A-Za-z0-9-]", "-") + ".ics");
    try {
      Files.writeString(file, of(event, now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static String of(Document event, Instant now) {
    return text(
        event.occurrences().stream()
            .filter(occurrence -> occurrence.to().isAfter(now))
            .limit(MOST_ENTRIES)
            .map(occurrence -> entry(event, occurrence, now))
            .toList());
  }

  /**
   * The stops of a plan, each from its arrival to its leaving; for the whole day where the hours
   * are not announced.
   */
  static String of(List<Stop> stops, Instant now, ZoneId zone) {
    return text(stops.stream().map(stop -> entry(stop, now, zone)).toList());
  }

  private static VEvent entry(Stop stop, Instant now, ZoneId zone) {
    boolean hours =
        stop.timing() != Stop.Timing.HOURS_UNKNOWN && stop.timing() != Stop.Timing.BEGIN_UNKNOWN;
    if (hours) {
      return entry(stop.document(), new TimeWindow(stop.arrive(), stop.leave()), now);
    }
    LocalDate day = stop.arrive().atZone(zone).toLocalDate();
    VEvent entry = new VEvent(day, day.plusDays(1), stop.document().title());
    return described(entry, stop.document(), stop.arrive(), now);
  }

  private static String text(List<VEvent> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Puls RAG//Puls-Events//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    entries.forEach(calendar::add);
    return new CalendarText(calendar).text();
  }

  private static VEvent entry(Document event, TimeWindow occurrence, Instant now) {
    VEvent entry =
        new VEvent(
            occurrence.from().truncatedTo(ChronoUnit.SECONDS),
            occurrence.to().truncatedTo(ChronoUnit.SECONDS),
            event.title());
    return described(entry, event, occurrence.from(), now);
  }

  private static VEvent described(VEvent entry, Document event, Instant from, Instant now) {
    entry.replace(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
    entry.add(new Uid(event.id() + "-" + from.getEpochSecond() + "@puls-events"));
    event.text(TextField.SUMMARY).ifPresent(text -> entry.add(new Description(text)));
    event.source().ifPresent(url -> entry.add(new Url(url)));
    event.places().stream().findFirst().ifPresent(place -> entry.add(new Location(line(place))));
    return entry;
  }

  private static String line(Place place) {
    return Stream.of(place.name(), place.address(), place.city())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private record CalendarText(Calendar calendar) {
    String text() {
      java.io.StringWriter text = new java.io.StringWriter();
      try {
        new CalendarOutputter(false).output(calendar, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString();
    }
  }

  private CalendarFile() {}
}
