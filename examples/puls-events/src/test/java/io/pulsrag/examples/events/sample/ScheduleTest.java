package io.pulsrag.examples.events.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
  /** A Wednesday. */
  private static final String NOON = "2026-11-18T12:00";

  @Test
  @DisplayName("the next Saturday is today until its hours are over, and a week later from then on")
  void nextWeekday() {
    assertThat(on(NOON, "next sat 20:30-22:30"))
        .containsExactly("2026-11-21T20:30/2026-11-21T22:30");
    assertThat(on("2026-11-21T22:29", "next sat 20:30-22:30"))
        .containsExactly("2026-11-21T20:30/2026-11-21T22:30");
    assertThat(on("2026-11-21T22:30", "next sat 20:30-22:30"))
        .containsExactly("2026-11-28T20:30/2026-11-28T22:30");
    assertThat(on(NOON, "next+2 sat 20:30-22:30"))
        .containsExactly("2026-12-05T20:30/2026-12-05T22:30");
  }

  @Test
  @DisplayName("a night that ends after midnight is still going on after midnight")
  void pastMidnight() {
    assertThat(on("2026-11-22T02:00", "next sat 23:30-05:00"))
        .containsExactly("2026-11-21T23:30/2026-11-22T05:00");
    assertThat(on("2026-11-19T00:30", "next day 22:00-01:00"))
        .containsExactly("2026-11-18T22:00/2026-11-19T01:00");
  }

  @Test
  @DisplayName("a block of days stays together until its last hours are over")
  void block() {
    String festival = "next fri 18:00-23:00 sat 14:00-23:00 sun 11:00-18:00";
    List<String> thisWeek =
        List.of(
            "2026-11-20T18:00/2026-11-20T23:00",
            "2026-11-21T14:00/2026-11-21T23:00",
            "2026-11-22T11:00/2026-11-22T18:00");
    assertThat(on(NOON, festival)).isEqualTo(thisWeek);
    assertThat(on("2026-11-22T17:59", festival)).isEqualTo(thisWeek);
    assertThat(on("2026-11-22T18:00", festival).getFirst())
        .isEqualTo("2026-11-27T18:00/2026-11-27T23:00");
  }

  @Test
  @DisplayName("weekly days are those of the weeks around this one, which begins on Monday")
  void weekly() {
    assertThat(on(NOON, "weekly sun,tue 10:00-11:00 -1..0"))
        .containsExactly(
            "2026-11-10T10:00/2026-11-10T11:00",
            "2026-11-15T10:00/2026-11-15T11:00",
            "2026-11-17T10:00/2026-11-17T11:00",
            "2026-11-22T10:00/2026-11-22T11:00");
  }

  @Test
  @DisplayName("daily hours leave out the closing days, and a day may have several hours")
  void daily() {
    assertThat(on(NOON, "daily -1..2 10:00-12:00,14:00-18:00 except thu,fri"))
        .containsExactly(
            "2026-11-17T10:00/2026-11-17T12:00",
            "2026-11-17T14:00/2026-11-17T18:00",
            "2026-11-18T10:00/2026-11-18T12:00",
            "2026-11-18T14:00/2026-11-18T18:00");
  }

  @Test
  @DisplayName("a weekday of each month is counted from its beginning or is its last")
  void monthly() {
    assertThat(on(NOON, "monthly 1st sun 07:00-17:00 0..1"))
        .containsExactly("2026-11-01T07:00/2026-11-01T17:00", "2026-12-06T07:00/2026-12-06T17:00");
    assertThat(on(NOON, "monthly last fri 22:30-04:00 0..0"))
        .containsExactly("2026-11-27T22:30/2026-11-28T04:00");
  }

  @Test
  @DisplayName("several rules join into one ordered list without repeats")
  void several() {
    assertThat(on(NOON, "next sat 20:00-21:00; next fri 20:00-21:00; weekly sat 20:00-21:00 0..0"))
        .containsExactly("2026-11-20T20:00/2026-11-20T21:00", "2026-11-21T20:00/2026-11-21T21:00");
  }

  @Test
  @DisplayName("hours are those of the clock on the wall when the clocks change")
  void clocksChange() {
    List<Timing> autumn = Schedule.parse("daily 0..1 18:00-20:00").timings(at("2026-10-24T12:00"));
    assertThat(autumn)
        .extracting(timing -> timing.begin().toOffsetDateTime().toString())
        .containsExactly("2026-10-24T18:00+02:00", "2026-10-25T18:00+01:00");
    List<Timing> spring = Schedule.parse("daily 0..1 23:30-05:00").timings(at("2027-03-27T12:00"));
    assertThat(spring)
        .extracting(timing -> timing.end().toOffsetDateTime().toString())
        .containsExactly("2027-03-28T05:00+02:00", "2027-03-29T05:00+02:00");
    assertThat(spring)
        .extracting(timing -> timing.begin().toOffsetDateTime().toString())
        .containsExactly("2027-03-27T23:30+01:00", "2027-03-28T23:30+02:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sometimes",
        "next",
        "next sat",
        "next+x sat 10:00-11:00",
        "next samedi 10:00-11:00",
        "next sat 10h-11h",
        "next sat 10:00",
        "next day 10:00-11:00 sat 10:00-11:00",
        "weekly sat 10:00-11:00",
        "weekly sat 10:00-11:00 3..1",
        "weekly sat 10:00-11:00 1-3",
        "daily 0..3 10:00-11:00 but mon",
        "monthly 5th sun 10:00-11:00 0..1"
      })
  @DisplayName("what does not follow the notation is refused")
  void refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Schedule.parse(text));
  }

  private static List<String> on(String now, String schedule) {
    return Schedule.parse(schedule).timings(at(now)).stream()
        .map(timing -> timing.begin().toLocalDateTime() + "/" + timing.end().toLocalDateTime())
        .toList();
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(SampleEvents.ZONE);
  }
}
