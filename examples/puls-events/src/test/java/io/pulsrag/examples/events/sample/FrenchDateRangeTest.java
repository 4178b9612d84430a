package io.pulsrag.examples.events.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchDateRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-18T12:00 | next sat 20:30-22:30 | Samedi 21 novembre, 20h30",
        "2026-11-18T12:00 | next sat 15:00-17:00,20:00-22:00 | Samedi 21 novembre, 15h00, 20h00",
        "2026-11-18T12:00 | next sat 10:00-18:00 sun 10:00-18:00 | 21 et 22 novembre",
        "2026-11-18T12:00 | daily -17..3 10:00-18:00 | 1er - 21 novembre",
        "2026-11-18T12:00 | daily -17..13 10:00-18:00 | 1er novembre - 1er décembre",
        "2026-12-30T12:00 | daily 0..3 10:00-18:00 | 30 décembre - 2 janvier 2027"
      })
  @DisplayName("dates read as in an OpenAgenda export")
  void reads(String now, String schedule, String expected) {
    var moment = LocalDateTime.parse(now).atZone(SampleEvents.ZONE);
    var timings = Schedule.parse(schedule).timings(moment);
    assertThat(FrenchDateRange.of(timings, moment.toLocalDate())).isEqualTo(expected);
  }
}
