package io.pulsrag.examples.events.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Question;
import io.pulsrag.core.Trace;
import io.pulsrag.examples.events.Shared;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the assistant writes by itself is never taken out of its answer by its own checks. */
class OwnSentencesTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Tables.NOW.toInstant());
  private static final String GUARD = "guard";

  @Test
  @DisplayName("no sentence written without a model is refused, whatever was asked of the sample")
  void ofTheSample() {
    List<String> questions = questions();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(500);
    try (Assistant assistant = assistant(Corpora.sample(CLOCK))) {
      assertThat(questions)
          .filteredOn(text -> refused(assistant.ask(assistant.question(text))))
          .isEmpty();
    }
  }

  @Test
  @DisplayName("no sentence written without a model is refused over real events either")
  void ofRealEvents() throws IOException {
    List<String> refused = new ArrayList<>();
    try (Assistant assistant =
        assistant(Corpora.inMemory(Shared.path("data/openagenda/events-dev.jsonl.gz"), CLOCK))) {
      for (String line : Files.readAllLines(Shared.path("eval/dev/queries.jsonl"))) {
        JsonNode query = new ObjectMapper().readTree(line);
        Question question =
            assistant
                .question(query.path("text").asText())
                .at(OffsetDateTime.parse(query.path("now").asText()).toInstant());
        if (refused(assistant.ask(question))) {
          refused.add(query.path("id").asText());
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  private static Assistant assistant(Corpus corpus) {
    return Assistant.builder(corpus).clock(CLOCK).build();
  }

  private static List<String> questions() {
    Stream<String> tables =
        Stream.of("questions-fr.txt", "questions-en.txt")
            .flatMap(table -> Tables.lines(table).stream())
            .map(line -> line.substring(0, line.lastIndexOf('|')).strip());
    return Stream.concat(tables, Fresh.of("fresh-fr.txt", "fresh-en.txt").stream().map(Fresh::text))
        .toList();
  }

  private static boolean refused(Answer answer) {
    return answer.trace().steps().stream()
        .filter(step -> step.stage().startsWith(GUARD))
        .anyMatch(step -> step.outcome() == Trace.Outcome.CHANGED);
  }
}
