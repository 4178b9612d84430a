package io.pulsrag.core.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse(RuleBook.EXAMPLES_NOW);
  private static final Clock CLOCK = Clock.fixed(NOW.toInstant(), NOW.getZone());

  @TestFactory
  @DisplayName("each example beside a French rule means what it says")
  Stream<DynamicTest> french() {
    return examples(French.INSTANCE, TimeExpressions.french());
  }

  @TestFactory
  @DisplayName("each example beside an English rule means what it says")
  Stream<DynamicTest> english() {
    return examples(English.AMERICAN, TimeExpressions.english());
  }

  private static Stream<DynamicTest> examples(Language language, TimeExpressions times) {
    return language.rules().stream()
        .flatMap(rule -> rule.examples().stream())
        .distinct()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.text(),
                    () ->
                        assertThat(written(times.constraint(example.text(), CLOCK)))
                            .isEqualTo(example.expected())));
  }

  /** The windows in the short form of the examples. */
  static String written(TimeConstraint constraint) {
    var parts = new ArrayList<String>();
    for (var span : Resolver.spans(constraint.windows(), NOW.getZone())) {
      boolean day =
          !span.openStart() && !span.openEnd() && span.equals(Span.of(TimeGrain.DAY, span.from()));
      parts.add(
          day ? span.from().toLocalDate().toString() : end(span, true) + "/" + end(span, false));
    }
    return parts.isEmpty() ? "none" : String.join("+", parts);
  }

  private static String end(Span span, boolean first) {
    if (first ? span.openStart() : span.openEnd()) {
      return "..";
    }
    var at = first ? span.from() : span.to();
    if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return at.toLocalDate().toString();
    }
    return at.toString().substring(0, at.getMinute() == 0 ? 13 : 16);
  }

  @org.junit.jupiter.api.Test
  @DisplayName("a reading is said in the language of the question")
  void readings() {
    assertThat(TimeExpressions.french().constraint("que faire ce week-end ?", CLOCK).reading())
        .isEqualTo("samedi 21 et dimanche 22 novembre");
    assertThat(TimeExpressions.french().constraint("samedi soir", CLOCK).reading())
        .isEqualTo("samedi 21 novembre de 18 h à minuit");
    assertThat(TimeExpressions.english().constraint("this weekend", CLOCK).reading())
        .isEqualTo("Saturday 21 and Sunday 22 November");
    assertThat(TimeExpressions.french().constraint("du 3 au 8 mars", CLOCK).reading())
        .isEqualTo("du mercredi 3 au lundi 8 mars 2027");
    assertThat(List.of(TimeExpressions.french().constraint("rien", CLOCK).reading()))
        .containsExactly("");
  }
}
