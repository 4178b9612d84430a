package io.pulsrag.examples.events.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Value;
import io.pulsrag.core.understand.facet.FacetNames;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishRankerTest {
  private final WishRanker ranker = new WishRanker();

  private static Hit hit(String title, double score) {
    Document document = Document.builder(Assistant.TENANT, title).title(title).build();
    return new Hit(document, score, ScoreParts.of(ScoreParts.LEXICAL, score));
  }

  private static Query wishing(String kind, String value) {
    Facet wish =
        Facet.demand(FacetNames.WISH + kind, Value.of(value), Filter.everything(), "plutôt");
    return Query.forTenant(Assistant.TENANT)
        .constraints(Constraints.none().withFacets(List.of(wish)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "setting, outdoor, Contes en plein air",
    "setting, outdoor, Balade au jardin des plantes",
    "setting, indoor, Lecture à la médiathèque",
    "company, family, Concert en famille",
    "language, en, Visite guidée en anglais",
    "language, vo, Ciné-club en VOST"
  })
  @DisplayName("an event that tells of what is wished comes first, and its score says why")
  void boosts(String kind, String value, String title) {
    List<Hit> ranked =
        ranker.rank(wishing(kind, value), List.of(hit("Rencontre", 1), hit(title, 0.9)));
    assertThat(ranked).extracting(Hit::id).containsExactly(title, "Rencontre");
    assertThat(ranked.getFirst().parts().get(WishRanker.WISH)).hasValue(1.25);
    assertThat(ranked.getLast().parts().get(WishRanker.WISH)).isEmpty();
  }

  @Test
  @DisplayName("a wish that events do not tell, and no wish, change nothing")
  void leavesAlone() {
    List<Hit> hits = List.of(hit("Rencontre", 1), hit("Contes en plein air", 0.9));
    assertThat(ranker.rank(wishing("company", "couple"), hits)).isEqualTo(hits);
    assertThat(ranker.rank(Query.forTenant(Assistant.TENANT).build(), hits)).isEqualTo(hits);
  }

  @Test
  @DisplayName("a wish does not lift an event over one that fits much better")
  void staysSoft() {
    List<Hit> hits = List.of(hit("Rencontre", 2), hit("Contes en plein air", 1));
    assertThat(ranker.rank(wishing("setting", "outdoor"), hits))
        .extracting(Hit::id)
        .containsExactly("Rencontre", "Contes en plein air");
  }
}
