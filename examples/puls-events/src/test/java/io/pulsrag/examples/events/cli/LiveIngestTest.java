package io.pulsrag.examples.events.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.examples.events.Peer;
import io.pulsrag.examples.events.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIngestTest {

  private static final int EVENTS = 214;

  @TempDir Path folder;

  private Peer peer;

  @BeforeEach
  void start() throws IOException {
    peer = Peer.serving(Shared.path("data/openagenda/shapes/api-v2-events.json"));
  }

  @AfterEach
  void stop() {
    if (peer != null) {
      peer.close();
    }
  }

  @Test
  @DisplayName("an agenda is walked through every fault, and nothing is lost or taken twice")
  void faults() throws IOException {
    peer.fault("{\"status\": 429, \"retry_after\": 0}");
    peer.fault("{\"status\": 500, \"skip\": 1}");
    peer.fault("{\"truncate_json\": true, \"skip\": 2}");
    peer.fault("{\"slow_body\": {\"chunk\": 1000, \"delay_ms\": 300}, \"skip\": 3}");
    peer.fault("{\"duplicate_page\": true, \"skip\": 4}");
    peer.fault("{\"cursor_expired\": true, \"skip\": 5}");
    Puls run = ingest();
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("openagenda-1", EVENTS + " new events");
    assertThat(peer.control("GET", "state", "")).contains("\"faults\": 0");
    assertThat(stats().path("index").path("documents").asInt()).isEqualTo(EVENTS);
    Puls again = ingest();
    assertThat(again.exit()).isZero();
    assertThat(again.out()).doesNotContainPattern("\\d (new|changed) events|written");
  }

  @Test
  @DisplayName("what changes, comes and goes at the source does so here by the next sync")
  void sync() throws IOException {
    ingest();
    String id = "32784469";
    assertThat(show(id).json().path("raw").path(0).path("row").path("title").path("fr").asText())
        .contains("Flora");
    peer.control(
        "POST", "update", "{\"uid\": " + id + ", \"fields\": {\"title\": {\"fr\": \"Bal neuf\"}}}");
    peer.control(
        "POST",
        "insert",
        "{\"event\": {\"title\": {\"fr\": \"Bal\"}, \"uid\": 990001, \"timings\": []}}");
    Puls changed = ingest();
    assertThat(changed.out()).contains("1 new events", "1 changed events");
    var shown = show(id).json();
    assertThat(shown.path("raw").path(0).path("row").path("title").path("fr").asText())
        .isEqualTo("Bal neuf");
    assertThat(shown.path("staged").path("words").path("title").asText()).isEqualTo("Bal neuf");
    assertThat(shown.path("indexed").path("text").path("title").asText()).isEqualTo("Bal neuf");
    peer.control("POST", "delete", "{\"uid\": " + id + "}");
    assertThat(ingest().out()).contains("1 events gone");
    assertThat(show(id).exit()).isEqualTo(1);
    assertThat(stats().path("index").path("documents").asInt()).isEqualTo(EVENTS);
    peer.control("POST", "delete", "{\"uid\": 990001, \"purge\": true}");
    assertThat(ingest().out()).doesNotContain("gone");
    assertThat(ingest("--full").out()).contains("1 events gone");
  }

  @Test
  @DisplayName("a walk that breaks off goes on where it was")
  void resume() throws IOException {
    peer.fault("{\"status\": 404, \"skip\": 3}");
    Puls broken = ingest();
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("refuses the request").doesNotContain(Peer.KEY);
    peer.control("DELETE", "requests", "");
    Puls rest = ingest();
    assertThat(rest.exit()).isZero();
    assertThat(peer.control("GET", "requests", "").contains("updatedAt[gte]")).isTrue();
    assertThat(stats().path("index").path("documents").asInt()).isEqualTo(EVENTS);
  }

  @Test
  @DisplayName("without a key, with a wrong one, or with an impossible agenda, it says what to do")
  void keys() throws IOException {
    Puls none = Puls.run("ingest", "--agenda", "1", "--data", data());
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("OPENAGENDA_KEY");
    Files.writeString(folder.resolve("key"), "wrong");
    Puls wrong = Puls.run("ingest", "--config", config(), "--data", data(), "--lang", "fr");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.err()).contains("OpenAgenda refuse la clé").doesNotContain("wrong");
    Puls agenda = ingest("--agenda", "spectacles");
    assertThat(agenda.exit()).isEqualTo(1);
    assertThat(agenda.err()).contains("spectacles");
    assertThat(ingest("--every", "soon").err()).contains("soon");
  }

  @Test
  @DisplayName("told to go on every hour, it does until SIGTERM, and ends cleanly")
  void every() throws Exception {
    Files.writeString(folder.resolve("key"), Peer.KEY);
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "ingest",
                "--lang=en",
                "--agenda=1",
                "--url=" + peer.base(),
                "--every=1h",
                "--data=" + data())
            .redirectOutput(folder.resolve("out").toFile());
    builder.environment().put("OPENAGENDA_KEY", Peer.KEY);
    Process process = builder.start();
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      assertThat(err.readLine()).contains("the next round begins in 1 h");
      process.toHandle().destroy();
      assertThat(err.readLine()).contains("ended");
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(folder.resolve("out"))).contains(EVENTS + " new events");
    assertThat(stats().path("sources").path(0).path("source").asText()).isEqualTo("openagenda-1");
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                      .doesNotContain(Peer.KEY));
    }
  }

  private Puls ingest(Object... more) throws IOException {
    Files.writeString(folder.resolve("key"), Peer.KEY);
    return Puls.run(
        Stream.concat(Stream.of("ingest", "--config", config(), "--data", data()), Stream.of(more))
            .toArray());
  }

  private Puls show(String id) {
    return Puls.run("show", id, "--json", "--data", data());
  }

  private com.fasterxml.jackson.databind.JsonNode stats() {
    return Puls.run("stats", "--json", "--data", data()).json();
  }

  private Path config() throws IOException {
    return Files.writeString(
        folder.resolve("puls.properties"),
        """
        openagenda.url = %s
        openagenda.agendas = 1
        openagenda.key.file = %s
        openagenda.timeout = 1
        openagenda.page = 20
        """
            .formatted(peer.base(), folder.resolve("key")));
  }

  private Path data() {
    return folder.resolve("data");
  }
}
