package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {

  private final ContactMask mask = new ContactMask();

  @ParameterizedTest
  @DisplayName("contacts are masked however they are written")
  @CsvSource(
      delimiter = '|',
      value = {
        "Écrire à camille.durand@example.org avant | Écrire à [e-mail] avant",
        "mailto:a_b-c@sous.example.org | mailto:[e-mail]",
        "camille (at) example.org | [e-mail]",
        "Tél. 01 99 00 54 75 | Tél. [tél.]",
        "01.99.00.54.75 ou 0199005475 | [tél.] ou [tél.]",
        "+33 1 99 00 54 75. | [tél.].",
        "+33 (0)6 39 98 12 34 | [tél.]",
        "0033639981234 | [tél.]",
        "appelez le +32 2 555 12 12 | appelez le [tél.]",
      })
  void masked(String text, String expected) {
    assertThat(mask.mask(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @DisplayName("dates, times, prices, codes and addresses stay")
  @ValueSource(
      strings = {
        "du 01/02/2026 au 08/02/2026, 18:30",
        "01.02.2026 18.30",
        "2026-02-01T18:30:00+01:00",
        "2026-02-01 18:30:00+01:00",
        "les 06 07 08 09 10 décembre",
        "Tarif : 1 390,00 € ou 1 190,00 €",
        "75011 Paris, 26150 Die",
        "https://example.org/e/0123456789?date=0102030405",
        "ISBN 978-2-07-036822-8",
        "De 9h30 à 17h30, 20 places, 12 séances de 2 h",
        "48.856669, 2.351027",
        "Rendez-vous @ la Rotonde",
      })
  void kept(String text) {
    assertThat(mask.mask(text)).isEqualTo(text);
  }

  @Test
  @DisplayName("every text of a record is masked, at any depth, and counted")
  void everywhere() throws Exception {
    var row =
        new ObjectMapper()
            .readTree(
                """
                {"uid": "0199005475", "a": ["x@example.org", {"b": "01 99 00 54 75"}],
                 "timings": "[{\\"begin\\": \\"2026-02-01T18:30:00+01:00\\"}]"}
                """);
    mask.mask(row);
    assertThat(row.toString())
        .contains("0199005475")
        .contains("2026-02-01T18:30:00+01:00")
        .doesNotContain("x@example.org")
        .doesNotContain("01 99");
    assertThat(mask.counts()).containsEntry("email", 1).containsEntry("phone", 1);
  }
}
