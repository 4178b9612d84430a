package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.testkit.RandomDocuments;
import io.pulsrag.core.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Values, metadata, documents and deadlines: what they refuse, copy and keep. */
class ValuesTest {

  @Test
  void valuesOfDifferentKindsAreNeverEqual() {
    assertThat(Value.of("1")).isNotEqualTo(Value.of(1));
    assertThat(Value.of(true)).isNotEqualTo(Value.of("true"));
    assertThat(Value.of(-0.0)).isEqualTo(Value.of(0.0));
  }

  @Test
  void momentsAreCutToTheMillisecondAlsoBeforeTheEpoch() {
    assertThat(Value.of(Instant.parse("2026-11-20T00:00:00.123987Z")))
        .isEqualTo(Value.of(Instant.parse("2026-11-20T00:00:00.123Z")));
    assertThat(Value.of(Instant.parse("1969-12-31T23:59:59.9999Z")))
        .isEqualTo(Value.of(Instant.parse("1969-12-31T23:59:59.999Z")));
    assertThatThrownBy(() -> Value.of(Instant.MAX)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aNumberIsFinite() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Value.of(bad)).hasMessageContaining(String.valueOf(bad));
    }
  }

  @Test
  void metadataCopiesWhatItIsGivenAndDropsEmptyFields() {
    List<Value> values = new ArrayList<>(List.of(Value.of("x")));
    Metadata metadata = Metadata.of(Map.of("b", values, "a", List.of()));
    values.clear();
    assertThat(metadata.values("b")).containsExactly(Value.of("x"));
    assertThat(metadata.names()).containsExactly("b");
    assertThat(metadata.with("b").names()).isEmpty();
    assertThatThrownBy(() -> metadata.fields().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> metadata.with("B", Value.of(1))).hasMessageContaining("'B'");
  }

  @Test
  void metadataFindsTheFirstValueOfAKind() {
    Metadata metadata =
        Metadata.empty().with("f", Value.of(true), Value.of(2), Value.of("x"), Value.of(3));
    assertThat(metadata.number("f")).hasValue(2);
    assertThat(metadata.text("f")).contains("x");
    assertThat(metadata.flag("f")).contains(true);
    assertThat(metadata.moment("f")).isEmpty();
    assertThat(metadata.texts("f")).containsExactly("x");
  }

  @Test
  void aDocumentRebuiltFromItsBuilderIsEqual() {
    for (Document document : new RandomDocuments(3).take(60)) {
      assertThat(document.toBuilder().build()).isEqualTo(document);
    }
    Document rich = Samples.jazzInLyonOnSaturday("a").build();
    assertThat(rich.toBuilder().build()).isEqualTo(rich);
  }

  @Test
  void occurrencesAreSortedWithoutDoublesAndBlankPartsLeave() {
    TimeWindow early = Samples.window("2026-11-01T10:00:00Z", "2026-11-01T11:00:00Z");
    Document document =
        Samples.document("a")
            .title("  ")
            .occurrences(List.of(Samples.SATURDAY_EVENING, early, early))
            .build();
    assertThat(document.occurrences()).containsExactly(early, Samples.SATURDAY_EVENING);
    assertThat(document.title()).isEqualTo("a");
  }

  @Test
  void anIdIsNeitherBlankNorTooLongAndIsNotRepeatedInTheMessage() {
    assertThatThrownBy(() -> Samples.document(" ").build()).hasMessageContaining("1 to 512");
    assertThatThrownBy(() -> Samples.document("x".repeat(513)).build()).hasMessageContaining("513");
  }

  @Test
  void aDeadlineCountsDownOnItsClock() {
    AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    Deadline deadline = Deadline.after(Duration.ofNanos(10), nanos::get);
    assertThat(deadline.remaining()).isEqualTo(Duration.ofNanos(10));
    deadline.check("test");
    nanos.addAndGet(9);
    assertThat(deadline.expired()).as("also when the clock overflows").isFalse();
    assertThat(deadline.earlierBy(Duration.ofNanos(1)).expired()).isTrue();
    nanos.addAndGet(5);
    assertThat(deadline.expired()).isTrue();
    assertThat(deadline.remaining()).isZero();
    assertThatThrownBy(() -> deadline.check("test"))
        .isInstanceOf(LateException.class)
        .hasMessageStartingWith("test");
    assertThatThrownBy(() -> Deadline.after(Duration.ofNanos(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aVeryLongDeadlineDoesNotPassAtOnce() {
    assertThat(Deadline.after(Duration.ofDays(200_000)).expired()).isFalse();
  }
}
