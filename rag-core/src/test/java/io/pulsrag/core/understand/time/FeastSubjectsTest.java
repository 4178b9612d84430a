package io.pulsrag.core.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastSubjectsTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @DisplayName("a feast that tells the sort of thing leaves the time to the other words")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | un concert de Noël samedi                              | 2026-11-21",
        "fr | un marché de Noël le week-end du 12 décembre en Alsace | 2026-12-12",
        "fr | chasse aux œufs de Pâques dimanche                     | 2026-11-22",
        "fr | bal d'Halloween demain soir                            | 2026-11-18",
        "en | Christmas markets in Colmar from 1 to 8 December       | 2026-12-01",
        "en | a Halloween party on Friday                            | 2026-11-20",
        "en | easter egg hunt tomorrow                               | 2026-11-18"
      })
  void subjects(Locale language, String text, String begins) {
    TimeConstraint read = read(language, text);
    assertThat(begin(read)).isEqualTo(begins);
  }

  @ParameterizedTest
  @DisplayName("a feast alone in such a phrase is no time at all")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | un marché de Noël à Lyon",
        "en | a Christmas market in Lyon",
        "en | christmas carols"
      })
  void alone(Locale language, String text) {
    assertThat(read(language, text).isPresent()).isFalse();
  }

  @ParameterizedTest
  @DisplayName("a feast with a word of time stays a time")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | à Noël                   | 2026-12-25",
        "fr | le week-end de Pâques    | 2027-03-27",
        "fr | la veille de Noël        | 2026-12-24",
        "fr | le lundi de Pentecôte    | 2027-05-17",
        "fr | les vacances de Noël     | 2026-12-19",
        "en | at Christmas in Lyon     | 2026-12-25",
        "en | Christmas Eve            | 2026-12-24",
        "en | Easter Monday            | 2027-03-29",
        "en | on Halloween with my kids | 2027-10-31"
      })
  void times(Locale language, String text, String begins) {
    assertThat(begin(read(language, text))).isEqualTo(begins);
  }

  private static String begin(TimeConstraint read) {
    return read.windows().getFirst().from().atZone(PARIS).toLocalDate().toString();
  }

  private static TimeConstraint read(Locale language, String text) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), PARIS);
    TimeExpressions expressions =
        language.equals(Locale.FRENCH) ? TimeExpressions.french() : TimeExpressions.english();
    return expressions.constraint(text, clock);
  }
}
