package io.pulsrag.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  private static final Path SOURCE =
      Path.of("src/main/java/io/pulsrag/examples/quickstart/Quickstart.java");

  @Test
  @DisplayName("tomorrow's jazz is found and cited; the flowers and next month's jazz are not")
  void answers() {
    Answer answer = Quickstart.ask("du jazz demain ?", Instant.parse("2026-11-21T10:00:00Z"));
    assertThat(answer.citations()).extracting(Citation::documentId).containsExactly("1");
    assertThat(answer.text()).contains("Jazz sous les étoiles", "[1]");
  }

  @Test
  @DisplayName("the quickstart is one file of at most 60 lines, and the README shows it as it is")
  void readme() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    assertThat(lines).hasSizeLessThanOrEqualTo(60);
    assertThat(Files.readString(Path.of("../../README.md"))).contains(String.join("\n", lines));
  }
}
