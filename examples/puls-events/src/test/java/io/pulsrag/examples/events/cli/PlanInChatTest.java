package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.pulsrag.examples.events.assistant.Assistant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan in {@code chat} and in {@code ask} is an answer like any other. */
class PlanInChatTest {

  private static final String NOW = "2026-11-21T10:00";
  private static final String QUESTION = "organise-moi ma journée à Paris";

  @TempDir Path data;

  @Test
  @DisplayName("the stops of a plan are what was shown: /why, /ics and \"le deuxième\" mean them")
  void stopsAreShown() throws IOException {
    List<String> titles = titles();
    assertThat(titles).hasSizeGreaterThanOrEqualTo(2);
    List<String> said = chat(QUESTION, "/why 2", "/ics 2", "le deuxième", "/why 99", "/drop place");
    assertThat(said.get(0)).contains("Samedi 21 novembre, Paris").contains(titles.get(1) + " [2]");
    assertThat(said.get(1)).contains(titles.get(1), "plan 2");
    assertThat(said.get(2)).contains(".ics");
    assertThat(said.get(3)).contains(titles.get(1)).doesNotContain(titles.get(0));
    assertThat(said.get(4)).contains("Nommez un résultat par son numéro");
    try (var files = Files.list(data)) {
      Path file = files.filter(path -> path.toString().endsWith(".ics")).findFirst().orElseThrow();
      assertThat(Files.readString(file)).contains("BEGIN:VEVENT");
    }
  }

  @Test
  @DisplayName("a plan takes place and theme from what was said before it")
  void carriesThePlace() {
    List<String> said = chat("un concert à Lyon", "organise-moi ma soirée");
    assertThat(said.get(1)).contains("Samedi 21 novembre", "Lyon");
  }

  @Test
  @DisplayName("a plan of nothing is answered as any question, and the chat goes on")
  void nothing() {
    List<String> said = chat("organise-moi ma soirée à Guéret", "bonjour");
    assertThat(said.get(0)).contains("Je n’ai rien trouvé pour ce plan.");
    assertThat(said.get(1)).contains("Bonjour");
  }

  @Test
  @DisplayName("ask --json gives the plan as an answer and as a plan")
  void json() {
    JsonNode node =
        Puls.run("ask", QUESTION, "--data", data.resolve("none"), "--now", NOW, "--json").json();
    JsonNode stops = node.path("plan").path("stops");
    assertThat(stops).isNotEmpty();
    assertThat(node.path("understood").path("intent").asText()).isEqualTo("PLAN");
    assertThat(node.path("text").asText()).contains("[1]");
    for (int i = 0; i < stops.size(); i++) {
      String id = stops.path(i).path("id").asText();
      assertThat(node.path("results").path(i).path("id").asText()).isEqualTo(id);
      assertThat(node.path("citations").path(i).path("id").asText()).isEqualTo(id);
      assertThat(node.path("citations").path(i).path("number").asInt()).isEqualTo(i + 1);
    }
    assertThat(Puls.run("ask", "un concert à Paris", "--now", NOW, "--json").json().has("plan"))
        .isFalse();
  }

  private List<String> titles() {
    JsonNode node =
        Puls.run("ask", QUESTION, "--data", data.resolve("none"), "--now", NOW, "--json").json();
    return node.path("citations").findValuesAsText("title");
  }

  /** What was said to each line. */
  private List<String> chat(String... lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    CommonOptions options = new CommonOptions();
    options.data = data.resolve("none");
    options.now = NOW;
    Messages messages = Messages.in(Locale.FRENCH);
    List<String> said = new java.util.ArrayList<>();
    try (Assistant assistant = Sessions.open(options, messages)) {
      ChatSession session =
          new ChatSession(assistant, options, new Console(stream, stream, false), messages, data);
      for (String line : lines) {
        out.reset();
        assertThat(session.handle(line, stop -> {})).isTrue();
        said.add(out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' '));
      }
    }
    return said;
  }
}
