package io.pulsrag.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleUnderstandingTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Paris]");
  private static final Lexicon LEXICON =
      Lexicon.parse(
          List.of(
              "concert | | concert | concert, gig",
              "jazz | concert^0.8 | jazz | jazz",
              "exposition | | exposition, expo | exhibition"));

  private final RuleUnderstanding understanding =
      RuleUnderstanding.builder(TimeReader.none(), PlaceResolver.none(), LEXICON).build();

  @Test
  @DisplayName("facet words and courtesy leave the searched words, themes stay")
  void wordsLeave() {
    Understood understood = hear("Bonjour, je cherche un concert de jazz gratuit svp");
    assertThat(understood.text()).isEqualTo("concert de jazz");
    assertThat(understood.themes()).containsExactly("concert", "jazz");
    assertThat(understood.constraints().names()).containsExactly("free");
  }

  @Test
  @DisplayName("a refused theme filters, and is no theme of the search")
  void refusalsFilter() {
    Understood understood = hear("un concert, mais pas de jazz ni d'expo");
    assertThat(understood.themes()).containsExactly("concert");
    assertThat(understood.constraints().names()).containsExactly("exclude.theme");
    assertThat(understood.constraints().facets()).hasSize(2);
  }

  private Understood hear(String text) {
    return understanding.understand(Question.of(new Tenant("t"), text), Slots.empty(), NOW);
  }
}
