package io.pulsrag.core.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeededSplitTest {

  @Test
  @DisplayName("a third of many texts is held out, within two percent")
  void aThirdIsHeldOut() {
    var held =
        IntStream.range(0, 10_000)
            .filter(i -> SeededSplit.of("row " + i) == SeededSplit.Part.HELD_OUT)
            .count();
    assertThat(held).isBetween(3_133L, 3_533L);
  }

  @Test
  @DisplayName("a text always falls in the same part")
  void stable() {
    assertThat(SeededSplit.of("row 1")).isEqualTo(SeededSplit.of("row " + 1));
  }
}
