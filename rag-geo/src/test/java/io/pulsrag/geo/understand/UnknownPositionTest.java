package io.pulsrag.geo.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.RuleUnderstanding;
import io.pulsrag.core.understand.TimeReader;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownPositionTest {

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-21T10:00+01:00");

  private final PlaceUnderstanding places = PlaceUnderstanding.france();
  private final Understanding understanding =
      UnknownPosition.over(
          RuleUnderstanding.builder(TimeReader.expressions(), places, Lexicon.empty()).build(),
          places);

  @ParameterizedTest(name = "{0}: the position is unknown")
  @ValueSource(strings = {"un concert pas trop loin ce soir", "une expo près de chez moi demain"})
  void saidInFrench(String text) {
    Facet wish = wish(Question.of(Tenant.of("t"), text), Slots.empty()).getFirst();
    assertThat(wish.reading()).isEqualTo("partout, car votre position est inconnue");
    assertThat(wish.filter()).isEqualTo(Filter.everything());
  }

  @ParameterizedTest(name = "{0}: the position is unknown")
  @ValueSource(strings = {"a concert near me tonight", "what is on nearby this weekend?"})
  void saidInEnglish(String text) {
    assertThat(wish(Question.of(Tenant.of("t"), text), Slots.empty()))
        .extracting(Facet::reading)
        .containsExactly("everywhere, as your position is unknown");
  }

  @ParameterizedTest(name = "{0} wants no position")
  @ValueSource(strings = {"un concert à Lyon ce soir", "pas trop loin de Lyon", "une expo samedi"})
  void notSaid(String text) {
    assertThat(wish(Question.of(Tenant.of("t"), text), Slots.empty())).isEmpty();
  }

  @Test
  @DisplayName("a position or a place that is told ends the wish")
  void told() {
    Question near = Question.of(Tenant.of("t"), "un concert près de moi ce soir");
    assertThat(wish(near.near(new GeoPoint(45.76, 4.85)), Slots.empty())).isEmpty();
    Understood first = understanding.understand(near, Slots.empty(), NOW);
    Slots slots = Slots.empty().next(first, List.of("a"));
    assertThat(wish(Question.of(Tenant.of("t"), "et demain ?"), slots)).hasSize(1);
    assertThat(wish(Question.of(Tenant.of("t"), "plutôt à Lyon"), slots)).isEmpty();
  }

  private List<Facet> wish(Question question, Slots slots) {
    return understanding.understand(question, slots, NOW).constraints().facets().stream()
        .filter(facet -> facet.name().equals(UnknownPosition.WISH))
        .toList();
  }
}
