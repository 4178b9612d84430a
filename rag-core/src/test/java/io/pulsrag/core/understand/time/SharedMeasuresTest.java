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
      "exact intervals on the Duckling corpus: French at least 0.95, English at least 0.93, on both parts of the split")
  void duckling() {
    for (var part : SeededSplit.Part.values()) {
      for (var score : printed(DucklingMeasure.scores(shared(), part))) {
        if (score.toString().startsWith("duckling")) {
          assertThat(score.rate())
              .as(score.toString())
              .isGreaterThanOrEqualTo(score.toString().startsWith("duckling fr") ? 0.95 : 0.93);
        }
      }
    }
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
