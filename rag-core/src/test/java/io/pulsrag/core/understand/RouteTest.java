package io.pulsrag.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Understood;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

  @ParameterizedTest(name = "\"{0}\" about \"{1}\": {2}")
  @CsvSource({
    "concert de jazz, jazz, HYBRID",
    "soirée qui fait voyager, , SEMANTIC",
    "Gaël Faye, , KEYWORD",
    "concert de Gaël Faye, concert, KEYWORD",
    "'', , HYBRID"
  })
  @DisplayName("names go by their words, vague wishes by meaning, known subjects by both")
  void routes(String text, String theme, Route.Kind kind) {
    Understood understood =
        new Understood(
            Intent.SEARCH,
            text,
            List.of(),
            Constraints.none(),
            theme == null ? List.of() : List.of(theme),
            List.of(),
            List.of(),
            Locale.FRENCH,
            5);
    assertThat(Route.of(understood).kind()).isEqualTo(kind);
  }
}
