package io.pulsrag.core.rank;

import static io.pulsrag.core.testkit.Samples.LYON;
import static io.pulsrag.core.testkit.Samples.PARIS;
import static io.pulsrag.core.testkit.Samples.document;
import static io.pulsrag.core.testkit.Samples.ids;
import static io.pulsrag.core.testkit.Samples.query;
import static io.pulsrag.core.testkit.Samples.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Place;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Value;
import io.pulsrag.core.testkit.RankerContract;
import io.pulsrag.core.understand.facet.FacetNames;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortRankerTest extends RankerContract {

  private static final List<Hit> HITS =
      List.of(
          hit(
              document("dear")
                  .field("price_min", 30)
                  .place(Place.of("A", "Lyon", LYON))
                  .occurrence(window("2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z")),
              1),
          hit(document("unknown"), 0.9),
          hit(
              document("cheap")
                  .field("price_min", 8)
                  .place(Place.of("B", "Paris", PARIS))
                  .occurrence(window("2026-11-20T18:00:00Z", "2026-11-20T20:00:00Z")),
              0.8),
          hit(
              document("free")
                  .field("free", true)
                  .field("price_min", 5)
                  .occurrence(window("2026-11-23T18:00:00Z", "2026-11-23T20:00:00Z")),
              0.7),
          hit(document("other").field("free", true), 0.2));

  @Override
  protected Ranker ranker() {
    return new SortRanker();
  }

  @ParameterizedTest
  @DisplayName(
      "what fits comes in the order that was asked, what is unknown and what fits less last")
  @CsvSource({
    "price, free cheap dear unknown other",
    "date, cheap dear free unknown other",
    "distance, dear cheap unknown free other"
  })
  void sorted(String by, String expected) {
    Query asked = by(by).near(LYON).build();
    assertThat(String.join(" ", ids(ranker().rank(asked, HITS)))).isEqualTo(expected);
  }

  @Test
  @DisplayName("without an order, and without a place to measure from, nothing changes")
  void nothingAsked() {
    assertThat(ranker().rank(query().build(), HITS)).isEqualTo(HITS);
    assertThat(ranker().rank(by("distance").build(), HITS)).isEqualTo(HITS);
    assertThat(ranker().rank(by("popular").build(), HITS)).isEqualTo(HITS);
  }

  private static Query.Builder by(String value) {
    Facet sort = Facet.demand(FacetNames.SORT, Value.of(value), Filter.everything(), "d’abord");
    return query().constraints(Constraints.none().withFacets(List.of(sort)));
  }

  private static Hit hit(Document.Builder document, double score) {
    return new Hit(document.build(), score, ScoreParts.of(ScoreParts.LEXICAL, score));
  }
}
