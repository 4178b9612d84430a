package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pulsrag.examples.events.assistant.Assistant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ask} and {@code chat} over the built-in sample, without a terminal. */
class AskAndChatTest {

  private static final String NOW = "2026-11-21T10:00";

  private final Locale before = Locale.getDefault();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path data;

  @BeforeEach
  void french() {
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  @DisplayName("--explain shows constraints, parts, ranks, stage times and versions")
  void explainInText() {
    assertThat(ask("un concert à Paris", "--explain")).isZero();
    assertThat(text(out))
        .contains(
            "constraint   place", "parts      lexical", "ranks      retrieve 1 -> rank.theme 1")
        .containsPattern("stage +retrieve +DONE +[\\d.]+ ms")
        .containsPattern("stage +route .* hybrid: a known subject")
        .containsPattern("stage +top-k .* 1 -> 6 +open: time")
        .contains("version      corpus", "version      prompt", "version      weights");
  }

  @Test
  @DisplayName("--explain --json holds the same under one key")
  void explainInJson() throws IOException {
    assertThat(ask("un concert à Paris", "--explain", "--json")).isZero();
    JsonNode explanation = new ObjectMapper().readTree(text(out)).path("explanation");
    assertThat(explanation.path("constraints").path("place").asText()).isEqualTo("Paris");
    JsonNode first = explanation.path("results").path(0);
    assertThat(first.path("ranks").path("retrieve").asInt()).isEqualTo(1);
    assertThat(first.path("ranks").path("rank.theme").asInt()).isEqualTo(1);
    assertThat(first.path("parts").has("lexical")).isTrue();
    assertThat(explanation.path("stages")).isNotEmpty();
    assertThat(explanation.path("versions").fieldNames())
        .toIterable()
        .contains("corpus", "lexicon", "prompt", "weights");
  }

  @Test
  @DisplayName("words that no event holds are blamed, not the place")
  void nothingOfTheKind() {
    assertThat(ask("une course de sous-marins ce soir à Toulouse")).isZero();
    assertThat(text(out))
        .contains("course de sous-marins")
        .doesNotContain("c’est le lieu", "C’est le lieu", "•");
  }

  @Test
  @DisplayName("a user's mistakes end with exit code 1 and one line that says what to write")
  void mistakes() {
    assertThat(ask("   ")).isEqualTo(1);
    assertThat(ask("concert", "--near", "91,2")).isEqualTo(1);
    assertThat(ask("concert", "--lang", "fr", "--near", "ici")).isEqualTo(1);
    assertThat(run("ask", "concert", "--data", data.toString(), "--now", "demain")).isEqualTo(1);
    assertThat(ask("a".repeat(100_000))).isEqualTo(1);
    assertThat(text(err).lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("puls: ") && !line.contains("Exception"));
    assertThat(text(err)).contains("100", "--near", "--now");
  }

  @Test
  @DisplayName("control characters and emoji do no harm")
  void strangeCharacters() {
    assertThat(ask("concert\u0007\u001b[2J 🎷 à Paris\u0000")).isZero();
    assertThat(text(out)).doesNotContain("\u001b", "\u0000");
  }

  @Test
  @DisplayName("a chat explains, drops, opens and forgets by the numbers of the last answer")
  void chat() {
    chat(
        "/why 1",
        "/drop date",
        "/nonsense",
        "",
        "un concert à Paris",
        "/why 1",
        "/why 99",
        "/drop place",
        "/reset",
        "/ics 1");
    assertThat(text(out))
        .contains(
            "Il n’y a pas encore de résultat",
            "Il n’y a rien à oublier",
            "La commande /nonsense n’existe pas",
            "  parts      lexical",
            "  ranks      retrieve 1",
            "Nommez un résultat par son numéro",
            "Oublié : place",
            "Une nouvelle conversation commence");
  }

  @Test
  @DisplayName("a question that is too long is refused and the chat goes on")
  void longQuestionInChat() {
    chat("a".repeat(100_000), "bonjour");
    assertThat(text(out)).contains("4", "caractères", "Bonjour");
  }

  private void chat(String... lines) {
    CommonOptions options = new CommonOptions();
    options.data = data;
    options.now = NOW;
    Messages messages = Messages.in(Locale.FRENCH);
    try (Assistant assistant = Sessions.open(options, messages)) {
      ChatSession session = new ChatSession(assistant, options, console(), messages, data);
      for (String line : lines) {
        assertThat(session.handle(line, stop -> {})).isTrue();
      }
      assertThat(session.handle("/quit", stop -> {})).isFalse();
    }
  }

  private int ask(String question, String... options) {
    return run(
        Stream.concat(
                Stream.of("ask", question, "--data", data.toString(), "--now", NOW),
                Arrays.stream(options))
            .toArray(String[]::new));
  }

  private int run(String... args) {
    return Main.run(console(), args);
  }

  private Console console() {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
  }
}
