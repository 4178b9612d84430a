package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Document;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.geo.itinerary.Cost;
import io.pulsrag.geo.itinerary.Stop;
import io.pulsrag.geo.itinerary.Stop.Timing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarOfPlanTest {

  private static final Instant ARRIVE = Instant.parse("2025-05-17T12:00:00Z");
  private static final Instant LEAVE = Instant.parse("2025-05-17T13:30:00Z");

  @ParameterizedTest
  @EnumSource(Timing.class)
  @DisplayName("a stop has its hours in the calendar, or the whole day where none are announced")
  void hours(Timing timing) {
    Stop stop =
        new Stop(
            Document.builder(Tenant.of("t"), "one").title("Une").build(),
            new TimeWindow(ARRIVE, LEAVE),
            ARRIVE,
            LEAVE,
            timing,
            null,
            Cost.UNKNOWN);
    String text = CalendarFile.of(List.of(stop), ARRIVE, ZoneId.of("Europe/Paris"));
    boolean announced = timing != Timing.HOURS_UNKNOWN && timing != Timing.BEGIN_UNKNOWN;
    assertThat(text)
        .contains(announced ? "DTSTART:20250517T120000Z" : "DTSTART;VALUE=DATE:20250517")
        .contains("UID:one-", "SUMMARY:Une");
  }
}
