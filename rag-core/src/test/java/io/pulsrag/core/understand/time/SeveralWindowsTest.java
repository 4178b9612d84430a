package io.pulsrag.core.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that name several times, asked on Tuesday 17 November 2026 at ten. */
class SeveralWindowsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.HH");

  @ParameterizedTest
  @DisplayName("each of several times has its own window, as day.hour to day.hour")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | un concert jeudi ou samedi                        | 19.00-20.00 21.00-22.00",
        "fr | mardi soir ou jeudi soir                          | 17.18-18.00 19.18-20.00",
        "fr | ce soir ou demain soir                            | 17.18-18.00 18.18-19.00",
        "fr | mercredi après-midi et samedi matin               | 18.12-18.18 21.06-21.12",
        "fr | le 20 et le 27 novembre                           | 20.00-21.00 27.00-28.00",
        "fr | le 20, le 22 et le 25 novembre                    | 20.00-21.00 22.00-23.00 25.00-26.00",
        "fr | vendredi à 20h ou dimanche à 15h                  | 20.20-20.21 22.15-22.16",
        "fr | ce week-end ou mercredi                           | 18.00-19.00 21.00-23.00",
        "fr | du 20 au 22 ou du 27 au 29 novembre               | 20.00-23.00 27.00-30.00",
        "fr | jeudi, vendredi et dimanche                       | 19.00-21.00 22.00-23.00",
        "fr | ce week-end ou le suivant                         | 21.00-23.00 28.00-30.00",
        "fr | samedi matin ou samedi soir                       | 21.06-21.12 21.18-22.00",
        "en | a show on Thursday or Saturday                    | 19.00-20.00 21.00-22.00",
        "en | tonight or tomorrow night                         | 17.18-18.00 18.18-19.00",
        "en | Wednesday afternoon and Saturday morning          | 18.12-18.18 21.06-21.12",
        "en | on 20 and 27 November                             | 20.00-21.00 27.00-28.00",
        "en | Thursday, Friday and Sunday                       | 19.00-21.00 22.00-23.00",
        "en | this weekend or Wednesday evening                 | 18.18-19.00 21.00-23.00",
        "en | from 20 to 22 November or from 27 to 29 November  | 20.00-23.00 27.00-30.00",
        "en | Saturday morning or Saturday evening              | 21.06-21.12 21.18-22.00"
      })
  void windows(Locale language, String text, String expected) {
    Clock clock =
        Clock.fixed(LocalDateTime.parse("2026-11-17T10:00").atZone(PARIS).toInstant(), PARIS);
    TimeExpressions expressions =
        language.equals(Locale.FRENCH) ? TimeExpressions.french() : TimeExpressions.english();
    String read =
        expressions.constraint(text, clock).windows().stream()
            .map(
                window ->
                    SHORT.format(window.from().atZone(PARIS))
                        + "-"
                        + SHORT.format(window.to().atZone(PARIS)))
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(expected);
  }
}
