package io.pulsrag.core.understand.facet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FacetFieldsTest {
  private final FacetFields fields = FacetFields.standard();

  @Test
  @DisplayName("an age is welcome when one bound is known and none speaks against it")
  void ages() {
    Filter eight = fields.welcomesAge(8);
    assertThat(eight.matches(with("age_min", 6))).isTrue();
    assertThat(eight.matches(with("age_min", 9))).isFalse();
    assertThat(eight.matches(with("age_max", 12))).isTrue();
    assertThat(eight.matches(with("age_max", 7))).isFalse();
    assertThat(eight.matches(base().build())).isFalse();
  }

  @Test
  @DisplayName("what is free or costs at most the ceiling is kept, an unknown price is left out")
  void prices() {
    Filter ten = fields.costsAtMost(10);
    assertThat(ten.matches(base().field("free", true).build())).isTrue();
    assertThat(ten.matches(with("price_max", 10))).isTrue();
    assertThat(ten.matches(with("price_max", 11))).isFalse();
    assertThat(ten.matches(base().build())).isFalse();
  }

  private static Document with(String field, double value) {
    return base().field(field, value).build();
  }

  private static Document.Builder base() {
    return Document.builder(new Tenant("t"), "d").title("x");
  }
}
