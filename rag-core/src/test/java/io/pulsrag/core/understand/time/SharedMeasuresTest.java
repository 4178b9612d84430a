package io.pulsrag.core.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The figures on the shared measuring data, printed as a table; skipped where the data is absent.
 */
class SharedMeasuresTest {

  private static Path shared() {
    var folder = Shared.folder();
    Assumptions.assumeTrue(folder.isPresent(), "no folder named shared beside the project");
    return folder.get();
  }

  @Test
  @DisplayName(
      "exact intervals on the part of the Duckling corpus that was read: French at least 0.95, English at least 0.93")
  void ducklingRead() {
    for (var score : printed(DucklingMeasure.scores(shared(), SeededSplit.Part.READ))) {
      double floor =
          score.toString().startsWith("duckling fr")
              ? 0.95
              : score.toString().startsWith("duckling en") ? 0.93 : 0;
      assertThat(score.rate()).as(score.toString()).isGreaterThanOrEqualTo(floor);
    }
  }

  @Test
  @DisplayName("exact intervals on the whole Duckling corpus: French 0.95, English 0.93")
  void ducklingWhole() {
    var scores = printed(DucklingMeasure.whole(shared()));
    assertThat(scores.getFirst().rate()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.getLast().rate()).isGreaterThanOrEqualTo(0.93);
  }

  /** What generalises without having been read; the floor only guards against a fall. */
  @Test
  @DisplayName("exact intervals on the held out part of the Duckling corpus: at least 0.82")
  void ducklingHeldOut() {
    printed(DucklingMeasure.scores(shared(), SeededSplit.Part.HELD_OUT)).stream()
        .filter(score -> score.toString().startsWith("duckling"))
        .forEach(
            score -> assertThat(score.rate()).as(score.toString()).isGreaterThanOrEqualTo(0.82));
  }

  @Test
  @DisplayName("when-exact on the questions of the evaluation set: at least 0.92")
  void questions() {
    printed(QuestionsMeasure.scores(shared()))
        .forEach(
            score -> assertThat(score.rate()).as(score.toString()).isGreaterThanOrEqualTo(0.92));
  }

  @Test
  @DisplayName("spans and intervals on the Recognizers-Text sentences, without a floor")
  void recognizers() {
    var scores = new ArrayList<Score>();
    for (var part : SeededSplit.Part.values()) {
      scores.addAll(RecognizersMeasure.scores(shared(), part));
    }
    assertThat(printed(scores)).isNotEmpty();
  }

  @Test
  @DisplayName("at most one false time in two hundred texts that hold none")
  void falseTimes() {
    printed(FalseTimesMeasure.scores(shared()))
        .forEach(
            score -> assertThat(score.rate()).as(score.toString()).isGreaterThanOrEqualTo(0.995));
  }

  private static List<Score> printed(List<Score> scores) {
    scores.forEach(System.out::println);
    return scores;
  }
}
