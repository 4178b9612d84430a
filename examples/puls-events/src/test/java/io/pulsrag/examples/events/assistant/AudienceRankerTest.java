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
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceRankerTest {
  private static final Hit CHILDREN = hit("children", 1, 3, 12);
  private static final Hit ALL = hit("all", 0.9, 3, 99);

  private final AudienceRanker ranker = new AudienceRanker(CultureLexicon.get());

  @Test
  @DisplayName("what is for children only comes after the rest when no child was spoken of")
  void lowers() {
    List<Hit> ranked = ranker.rank(query("une visite").build(), List.of(CHILDREN, ALL));
    assertThat(ranked).extracting(Hit::id).containsExactly("all", "children");
    assertThat(ranked.getLast().parts().get(AudienceRanker.AUDIENCE)).hasValue(0.6);
    assertThat(ranked.getFirst()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @DisplayName("words on children and names change nothing")
  @ValueSource(strings = {"un spectacle pour enfants", "à quelle heure commence Plumes"})
  void leavesAlone(String text) {
    assertThat(ranker.rank(query(text).build(), List.of(CHILDREN, ALL)))
        .containsExactly(CHILDREN, ALL);
  }

  @Test
  @DisplayName("an age or a family changes nothing either")
  void demands() {
    for (Facet facet :
        List.of(
            Facet.demand(FacetNames.AGE, Value.of(6), Filter.everything(), "6 ans"),
            Facet.demand(
                FacetNames.WISH + "company",
                Value.of("family"),
                Filter.everything(),
                "plutôt en famille"))) {
      Constraints asked = Constraints.none().withFacets(List.of(facet));
      assertThat(ranker.rank(query("").constraints(asked).build(), List.of(CHILDREN, ALL)))
          .containsExactly(CHILDREN, ALL);
    }
  }

  private static Query.Builder query(String text) {
    return Query.forTenant(Assistant.TENANT).text(text);
  }

  private static Hit hit(String id, double score, int from, int to) {
    Document document =
        Document.builder(Assistant.TENANT, id)
            .title("Rendez-vous")
            .field("age_min", from)
            .field("age_max", to)
            .build();
    return new Hit(document, score, ScoreParts.of(ScoreParts.LEXICAL, score));
  }
}
