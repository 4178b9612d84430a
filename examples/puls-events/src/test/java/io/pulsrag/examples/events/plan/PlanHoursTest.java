package io.pulsrag.examples.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanHoursTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "commence à 14h | 14:00",
        "commence plus tard, vers 14h | 14:00",
        "on commence à 14 h 30 | 14:30",
        "commencer à midi | 12:00",
        "start at noon | 12:00",
        "start at 2pm | 14:00",
        "start later, around 11:30 | 11:30"
      })
  void begins(String text, LocalTime from) {
    assertThat(PlanHours.of(text)).isEqualTo(new PlanHours(from, null));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "finis avant 19h | 19:00",
        "terminer à 22 h | 22:00",
        "fini avant minuit | 23:59",
        "end by 7pm | 19:00",
        "be home by 7 | 19:00",
        "finish before 6:30 pm | 18:30"
      })
  void ends(String text, LocalTime to) {
    assertThat(PlanHours.of(text)).isEqualTo(new PlanHours(null, to));
  }

  @ParameterizedTest(name = "{0} says no hours of a plan")
  @ValueSource(strings = {"plus tard", "un concert à 20h", "remplace le 2", "a film at 8pm"})
  @DisplayName("hours of events are none of a plan")
  void others(String text) {
    assertThat(PlanHours.of(text).isSaid()).isFalse();
  }
}
