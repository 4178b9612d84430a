package io.pulsrag.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Question;
import io.pulsrag.core.Route;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-17T10:00:00+01:00[Europe/Paris]");
  private static final RuleUnderstanding UNDERSTANDING =
      RuleUnderstanding.builder(
              TimeReader.expressions(),
              PlaceResolver.none(),
              Lexicon.parse(List.of("concert | | concert, live | concert, gig")))
          .build();

  private static Understood understood(String text, Slots slots) {
    return UNDERSTANDING.understand(Question.of(Tenant.of("test"), text), slots, NOW);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "un concert samedi | hybrid: a known subject",
        "any gigs tomorrow? | hybrid: a known subject",
        "« Le Banquet » samedi | keyword: a quoted title",
        "je cherche \"le banquet\" | keyword: a quoted title",
        "je cherche Gaël Faye samedi | keyword: a proper name",
        "concert de Gaël Faye | keyword: a proper name",
        "à quelle heure commence le concert de Gaël Faye ? | keyword: a named thing",
        "à quelle heure commence « Le Banquet » ? | keyword: a quoted title",
        "quelque chose de beau et d'original qui change les idées | semantic: a wish without a known"
            + " subject",
        "something fun and original to see tonight | semantic: a wish without a known subject",
        "de la xylographie samedi | hybrid: rare words",
        "samedi soir | hybrid: only constraints are left",
        "gratuit demain | hybrid: only constraints are left"
      })
  @DisplayName("titles and names go by words, wishes by meaning, known subjects by both")
  void routes(String text, String route) {
    assertThat(understood(text, Slots.empty()).route()).hasToString(route);
  }

  @Test
  @DisplayName("a turn that only changes the day keeps the way of searching")
  void carries() {
    Understood first = understood("je cherche Gaël Faye samedi", Slots.empty());
    Slots slots = Slots.empty().next(first, List.of("a"));
    assertThat(understood("et dimanche ?", slots).route()).isEqualTo(first.route());
  }

  @Test
  @DisplayName("small talk chooses nothing")
  void choosesNothing() {
    Understood hello = understood("bonjour", Slots.empty());
    assertThat(hello.route()).isEqualTo(Route.both());
    assertThat(hello.limitReason()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "un concert samedi | 6 | open: place",
        "un concert | 7 | open: time, place",
        "quelque chose de beau | 8 | open: time, place, theme",
        "propose-moi 3 idées samedi | 3 | as many as were asked for"
      })
  @DisplayName("the less is told, the more is shown, and the trace says what is open")
  void limits(String text, int limit, String reason) {
    Understood understood = understood(text, Slots.empty());
    assertThat(understood.limit()).isEqualTo(limit);
    assertThat(understood.limitReason()).isEqualTo(reason);
  }

  @Test
  @DisplayName("the number of results stays within its bounds whatever is open")
  void bounds() {
    assertThat(TopK.of(0, Constraints.none(), List.of()).limit()).isBetween(TopK.FEWEST, TopK.MOST);
  }
}
