package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.examples.events.ingest.IngestListener.Step;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsTest {

  @Test
  @DisplayName("a round follows the other, the wait between them; one that fails is told")
  void rounds() {
    List<String> seen = new ArrayList<>();
    long count =
        new Rounds(
                Duration.ofHours(1),
                length -> {
                  seen.add("wait " + length);
                  return seen.size() >= 8;
                },
                error -> seen.add("failed: " + error.getMessage()))
            .run(
                () -> {
                  seen.add("round");
                  if (seen.size() == 3) {
                    throw new IllegalStateException("no answer");
                  }
                });
    assertThat(count).isEqualTo(4);
    assertThat(seen)
        .containsExactly(
            "round",
            "wait PT1H",
            "round",
            "failed: no answer",
            "wait PT1H",
            "round",
            "wait PT1H",
            "round",
            "wait PT1H");
  }

  @Test
  @DisplayName("who is asked to stop does not wait")
  void stopped() throws InterruptedException {
    try (Stop stop = Stop.byHand()) {
      assertThat(stop.asked()).isFalse();
      assertThat(stop.sleep(Duration.ZERO)).isFalse();
      stop.ask();
      assertThat(stop.sleep(Duration.ofDays(1))).isTrue();
      assertThat(stop.asked()).isTrue();
    }
  }

  @ParameterizedTest
  @DisplayName("a length of time is read as people write it")
  @CsvSource({
    "90s, PT1M30S",
    "30m, PT30M",
    "30 min, PT30M",
    "1h, PT1H",
    "1d, P1D",
    "1J, PT24H",
    "pt2h, PT2H"
  })
  void interval(String text, Duration expected) {
    assertThat(Interval.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @DisplayName("what is none, or too short or long, is refused")
  @ValueSource(strings = {"", "1", "soon", "0s", "-1h", "900d", "P9999999D"})
  void noInterval(String text) {
    assertThatThrownBy(() -> Interval.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("a person sees how far it is, how fast and how long; a pipe sees nothing")
  void progress() {
    assertThat(progress(false)).isEmpty();
    assertThat(progress(true))
        .contains("▕██████", "25 events", "25 a second", "3 s left")
        .contains("indexed 50 events", "50 a second", "1 s left")
        .endsWith("\r\u001B[K");
  }

  @Test
  @DisplayName("a bar fills in eighths, and times are short")
  void bars() {
    assertThat(ProgressLine.bar(0)).isEqualTo("▕" + " ".repeat(24) + "▏");
    assertThat(ProgressLine.bar(1)).isEqualTo("▕" + "█".repeat(24) + "▏");
    assertThat(ProgressLine.bar(1 / 48.0)).startsWith("▕▌");
    assertThat(List.of(ProgressLine.time(42), ProgressLine.time(185), ProgressLine.time(7_800)))
        .containsExactly("42 s", "3 min 05 s", "2 h 10 min");
  }

  private static String progress(boolean terminal) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    long[] now = {0};
    double[] share = {0};
    try (ProgressLine line =
        new ProgressLine(
            new Console(stream, stream, terminal),
            Messages.in(Locale.ENGLISH),
            () -> OptionalDouble.of(share[0]),
            () -> now[0])) {
      line.at(Step.READ, 1);
      now[0] += TimeUnit.SECONDS.toNanos(1);
      share[0] = 0.25;
      line.at(Step.READ, 25);
      line.at(Step.READ, 26);
      line.expect(Step.INDEX, 100);
      line.at(Step.INDEX, 1);
      now[0] += TimeUnit.SECONDS.toNanos(1);
      line.at(Step.INDEX, 50);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
