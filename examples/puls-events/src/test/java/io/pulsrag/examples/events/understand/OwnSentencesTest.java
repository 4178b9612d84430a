package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Trace;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the assistant writes by itself is never taken out of its answer by its own checks. */
class OwnSentencesTest {
  private static final String GUARD = "guard";

  @Test
  @DisplayName("no sentence written without a model is refused, whatever was asked")
  void noneRefused() {
    InstantSource clock = InstantSource.fixed(Tables.NOW.toInstant());
    List<String> questions = questions();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(500);
    try (Assistant assistant = Assistant.builder(Corpora.sample(clock)).clock(clock).build()) {
      assertThat(questions.stream().filter(text -> refused(assistant, text))).isEmpty();
    }
  }

  private static List<String> questions() {
    Stream<String> tables =
        Stream.of("questions-fr.txt", "questions-en.txt")
            .flatMap(table -> Tables.lines(table).stream())
            .map(line -> line.substring(0, line.lastIndexOf('|')).strip());
    return Stream.concat(tables, Fresh.of("fresh-fr.txt", "fresh-en.txt").stream().map(Fresh::text))
        .toList();
  }

  private static boolean refused(Assistant assistant, String text) {
    Answer answer = assistant.ask(assistant.question(text));
    return answer.trace().steps().stream()
        .filter(step -> step.stage().startsWith(GUARD))
        .anyMatch(step -> step.outcome() == Trace.Outcome.CHANGED);
  }
}
