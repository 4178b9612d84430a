package io.pulsrag.examples.events.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Question;
import io.pulsrag.core.evaluate.Tally;
import io.pulsrag.examples.events.assistant.Assistant;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Has an assistant answer a file of questions, each in a conversation of its own. */
public final class Evaluation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Assistant assistant;
  private final StageTimes times = new StageTimes();

  /** An evaluation of this assistant, which is not closed here. */
  public Evaluation(Assistant assistant) {
    this.assistant = assistant;
  }

  /**
   * Answers every question and writes one line for each.
   *
   * @param queries one JSON object a line
   * @param run replaced if it is there
   * @return the measures that the questions' known answers allow
   * @throws IOException if a file cannot be read or written
   */
  public List<Tally.Mean> run(Path queries, Path run) throws IOException {
    Measures measures = new Measures();
    try (BufferedReader lines = Files.newBufferedReader(queries);
        BufferedWriter out = Files.newBufferedWriter(run)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          out.write(answer(JSON.readTree(line), measures));
          out.newLine();
        }
      }
    }
    return measures.means();
  }

  /** How long the stages of the answers took so far. */
  public StageTimes times() {
    return times;
  }

  private String answer(JsonNode line, Measures measures) {
    Expected expected = Expected.of(line);
    for (String turn : expected.history()) {
      assistant.ask(question(expected, turn));
    }
    long start = System.nanoTime();
    Answer answer = assistant.ask(question(expected, expected.text()));
    double tookMillis = (System.nanoTime() - start) / 1e6;
    measures.add(expected, answer, tookMillis);
    times.add(answer, tookMillis);
    return RunLine.of(expected.id(), answer, tookMillis).toString();
  }

  private Question question(Expected expected, String text) {
    return assistant.question(text).at(expected.now()).near(expected.near()).in(expected.id());
  }
}
