package io.pulsrag.examples.events.sample;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours of one day, by the clock on the wall.
 *
 * @param slots at least one, in the order they were written
 */
record Hours(List<Slot> slots) {

  /**
   * @param from beginning
   * @param to end; on the following day when it is not after {@code from}
   */
  record Slot(LocalTime from, LocalTime to) {

    private Timing on(LocalDate day, ZoneId zone) {
      LocalDate lastDay = to.isAfter(from) ? day : day.plusDays(1);
      return new Timing(day.atTime(from).atZone(zone), lastDay.atTime(to).atZone(zone));
    }
  }

  Hours {
    slots = List.copyOf(slots);
  }

  /**
   * @param text such as {@code 10:00-12:00,14:00-18:00}
   * @throws IllegalArgumentException if the text is none
   */
  static Hours parse(String text) {
    return new Hours(Stream.of(text.split(",", -1)).map(Hours::slot).toList());
  }

  private static Slot slot(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("hours are HH:mm-HH:mm, not '" + text + "'");
    }
    try {
      return new Slot(
          LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("hours are HH:mm-HH:mm, not '" + text + "'", e);
    }
  }

  /** The occurrences these hours make on a day, whatever the clocks do that night. */
  Stream<Timing> on(LocalDate day, ZoneId zone) {
    return slots.stream().map(slot -> slot.on(day, zone));
  }
}
