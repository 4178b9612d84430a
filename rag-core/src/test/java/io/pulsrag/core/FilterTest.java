package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.testkit.RandomDocuments;
import io.pulsrag.core.testkit.RandomFilters;
import io.pulsrag.core.testkit.Samples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

  private static final Document JAZZ =
      Samples.jazzInLyonOnSaturday("a").field("price", List.of(Value.of(5), Value.of(12))).build();

  @Test
  void someValueOfAFieldIsEnough() {
    assertThat(Filter.equal("category", "jazz").matches(JAZZ)).isTrue();
    assertThat(Filter.equal("category", "opera").matches(JAZZ)).isFalse();
    assertThat(Filter.atMost("price", 6).matches(JAZZ)).isTrue();
    assertThat(Filter.atLeast("price", 12).matches(JAZZ)).isTrue();
    assertThat(Filter.atLeast("price", 12.01).matches(JAZZ)).isFalse();
    assertThat(Filter.and(Filter.atLeast("price", 6), Filter.atMost("price", 7)).matches(JAZZ))
        .as("5 is at most 7 and 12 is at least 6")
        .isTrue();
    assertThat(new Filter.Range("price", Value.of(6), Value.of(7)).matches(JAZZ))
        .as("no one price lies between")
        .isFalse();
  }

  @Test
  void kindsAreNeverMixed() {
    Document mixed =
        Document.builder(Samples.TENANT, "m").field("f", List.of(Value.of("1"))).build();
    assertThat(new Filter.Equal("f", Value.of(1)).matches(mixed)).isFalse();
    assertThat(Filter.atLeast("f", 0).matches(mixed)).isFalse();
    assertThat(new Filter.Range("f", Value.of(Instant.EPOCH), null).matches(mixed)).isFalse();
  }

  @Test
  void whatIsUnknownIsNotMatchedAndItsDenialIs() {
    Filter paris = Filter.equal("unknown", "x");
    assertThat(paris.matches(JAZZ)).isFalse();
    assertThat(Filter.not(paris).matches(JAZZ)).isTrue();
    assertThat(new Filter.Exists("unknown").matches(JAZZ)).isFalse();
    assertThat(new Filter.Exists("city").matches(JAZZ)).isTrue();
  }

  @Test
  void everythingAndNothing() {
    assertThat(Filter.everything().matches(JAZZ)).isTrue();
    assertThat(Filter.nothing().matches(JAZZ)).isFalse();
    assertThat(new Filter.In("city", List.of()).matches(JAZZ)).isFalse();
    assertThat(new Filter.Ids(java.util.Set.of()).matches(JAZZ)).isFalse();
    assertThat(Filter.during(List.of()).matches(JAZZ)).isFalse();
  }

  @Test
  void theFactoriesMeanWhatTheRecordsMean() {
    List<Document> documents = new RandomDocuments(31).take(60);
    List<Filter> filters = new RandomFilters(32).take(60, RandomFilters::nested);
    for (int i = 1; i < filters.size(); i++) {
      Filter a = filters.get(i - 1);
      Filter b = filters.get(i);
      for (Document document : documents) {
        assertThat(Filter.and(a, b).matches(document))
            .isEqualTo(new Filter.And(List.of(a, b)).matches(document));
        assertThat(Filter.or(a, b).matches(document))
            .isEqualTo(new Filter.Or(List.of(a, b)).matches(document));
        assertThat(Filter.not(a).matches(document)).isEqualTo(new Filter.Not(a).matches(document));
      }
    }
  }

  @Test
  void conjunctionsAreFlatAndADoubleNegationIsUndone() {
    Filter a = Filter.equal("a", "x");
    Filter b = Filter.equal("b", "x");
    assertThat(Filter.and(Filter.everything(), a)).isEqualTo(a);
    assertThat(Filter.and(Filter.and(a, b), a)).isEqualTo(new Filter.And(List.of(a, b)));
    assertThat(Filter.not(Filter.not(a))).isEqualTo(a);
    assertThat(Filter.or(a, a)).isEqualTo(a);
  }

  @Test
  void whatIsNoFilterIsRefusedAndNamed() {
    for (String bad : List.of("", "A", "a-b", "a b", "1a", "a\"", "é", "a".repeat(65))) {
      assertThatThrownBy(() -> new Filter.Exists(bad)).hasMessageContaining("'" + bad + "'");
    }
    assertThatThrownBy(() -> new Filter.Range("f", null, null)).hasMessageContaining("'f'");
    assertThatThrownBy(() -> new Filter.Range("f", Value.of(true), null))
        .hasMessageContaining("flag");
    assertThatThrownBy(() -> new Filter.Range("f", Value.of(1), Value.of("2")))
        .hasMessageContaining("kind");
  }
}
