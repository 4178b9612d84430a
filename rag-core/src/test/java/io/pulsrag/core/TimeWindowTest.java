package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

  private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

  @Property(seed = "20261121")
  void overlapAgreesWithLookingAtEveryInstant(
      @ForAll @IntRange(max = 15) int a,
      @ForAll @IntRange(min = 1, max = 8) int aLength,
      @ForAll @IntRange(max = 15) int b,
      @ForAll @IntRange(min = 1, max = 8) int bLength) {
    boolean oracle =
        IntStream.range(0, 40)
            .anyMatch(i -> i >= a && i < a + aLength && i >= b && i < b + bLength);
    TimeWindow one = window(a, a + aLength);
    TimeWindow other = window(b, b + bLength);
    assertThat(one.overlaps(other)).isEqualTo(oracle);
    assertThat(other.overlaps(one)).isEqualTo(oracle);
  }

  @Property(seed = "20261121")
  void orderIsConsistentWithEquals(
      @ForAll @IntRange(max = 3) int a,
      @ForAll @IntRange(min = 1, max = 3) int aLength,
      @ForAll @IntRange(max = 3) int b,
      @ForAll @IntRange(min = 1, max = 3) int bLength) {
    TimeWindow one = window(a, a + aLength);
    TimeWindow other = window(b, b + bLength);
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Test
  void openEndsOverlapEverythingOnTheirSide() {
    TimeWindow always = new TimeWindow(Instant.MIN, Instant.MAX);
    assertThat(always.overlaps(window(0, 1))).isTrue();
    assertThat(new TimeWindow(START, Instant.MAX).overlaps(new TimeWindow(Instant.MIN, START)))
        .isFalse();
  }

  @Test
  void lengthIsTheTimeBetweenTheEnds() {
    assertThat(window(2, 5).length()).isEqualTo(Duration.ofNanos(3));
  }

  @Test
  void anEmptyOrReversedWindowIsRefusedAndNamed() {
    assertThatThrownBy(() -> new TimeWindow(START, START)).hasMessageContaining(START.toString());
    assertThatThrownBy(() -> new TimeWindow(START.plusNanos(1), START))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TimeWindow window(int from, int to) {
    return new TimeWindow(START.plusNanos(from), START.plusNanos(to));
  }
}
