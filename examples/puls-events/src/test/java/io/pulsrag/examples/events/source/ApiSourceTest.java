package io.pulsrag.examples.events.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.examples.events.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiSourceTest {

  private static final int EVENTS = 214;

  private static @Nullable Process peer;
  private static URI base = URI.create("http://127.0.0.1");

  private final List<Duration> waits = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    Path script = Shared.path("peers/openagenda_peer.py");
    Path events = Shared.path("data/openagenda/shapes/api-v2-events.json");
    try {
      peer =
          new ProcessBuilder(
                  "python3", script.toString(), "--events", events.toString(), "--key", "good")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException absent) {
      Assumptions.abort("python3 is not there");
      return;
    }
    var out =
        new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    Assumptions.assumeTrue(line != null && line.startsWith("READY "), "the peer did not start");
    base = URI.create(line.substring("READY ".length()));
  }

  @AfterAll
  static void stop() {
    if (peer != null) {
      peer.destroy();
    }
  }

  @BeforeEach
  void reset() throws Exception {
    control("DELETE", "faults", "");
    control("DELETE", "requests", "");
  }

  @Test
  @DisplayName("a whole agenda is read page by page, each event once, in the order of change")
  void whole() {
    read(source("good", null));
    assertThat(ids).hasSize(EVENTS).doesNotHaveDuplicates();
    assertThat(waits).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("what goes wrong once is tried again, and nothing is lost or read twice")
  @ValueSource(
      strings = {
        "{\"status\": 429, \"times\": 2}",
        "{\"status\": 500, \"skip\": 2, \"times\": 3}",
        "{\"status\": 503, \"with_cursor\": true}",
        "{\"truncate_json\": true, \"skip\": 1}",
        "{\"drop\": true, \"skip\": 1}",
        "{\"duplicate_page\": true, \"with_cursor\": true}",
        "{\"slow_body\": {\"chunk\": 20000, \"delay_ms\": 10}, \"skip\": 1}",
      })
  void faults(String fault) throws Exception {
    control("POST", "faults", fault.replaceFirst("\\{", "{\"operation\": \"agenda_events\", "));
    read(source("good", null));
    assertThat(ids).hasSize(EVENTS).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a cursor that expires is replaced by the moment that was reached")
  void expired() throws Exception {
    control(
        "POST",
        "faults",
        "{\"operation\": \"agenda_events\", \"cursor_expired\": true, \"skip\": 2}");
    read(source("good", null));
    assertThat(new TreeSet<>(ids)).hasSize(EVENTS);
  }

  @Test
  @DisplayName("the server says how long to wait; else the wait doubles, less a random part")
  void waiting() throws Exception {
    control(
        "POST",
        "faults",
        "{\"operation\": \"agenda_events\", \"status\": 429, \"retry_after\": 7}");
    control(
        "POST",
        "faults",
        "{\"operation\": \"agenda_events\", \"status\": 500, \"times\": 3, \"skip\": 1}");
    read(source("good", null));
    assertThat(waits.getFirst()).isEqualTo(Duration.ofSeconds(7));
    Patience patience = patience();
    assertThat(patience.interval(1, null))
        .isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
    assertThat(patience.interval(4, null)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    assertThat(patience.interval(1, Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  @DisplayName("a wrong key is refused at once, and a server that stays away after all attempts")
  void refused() throws Exception {
    assertThatThrownBy(() -> read(source("bad", null)))
        .isInstanceOfSatisfying(
            SourceException.class,
            e -> {
              assertThat(e.reason()).isEqualTo("unauthorised");
              assertThat(e.getMessage()).doesNotContain("bad");
            });
    assertThat(waits).isEmpty();
    control("POST", "faults", "{\"operation\": \"agenda_events\", \"status\": 503, \"times\": -1}");
    assertThatThrownBy(() -> read(source("good", null)))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.reason()).isEqualTo("unreachable"));
    assertThat(waits).hasSize(5);
  }

  @Test
  @DisplayName("a sync brings what has changed since, and what was removed")
  void sync() throws Exception {
    ApiSource first = source("good", null);
    read(first);
    String added = "{\"event\": {\"title\": {\"fr\": \"Bal\"}, \"uid\": 990001, \"timings\": []}}";
    control("POST", "insert", added);
    ids.clear();
    ApiSource second = source("good", first.progress().orElseThrow());
    assertThat(second.complete()).isFalse();
    read(second);
    assertThat(ids).contains("990001");
    control("POST", "delete", "{\"uid\": 990001}");
    ids.clear();
    read(source("good", second.progress().orElseThrow()));
    assertThat(gone).containsExactly("990001");
    assertThat(ids).isEmpty();
  }

  private Patience patience() {
    return Patience.standard(new Random(7), waits::add);
  }

  private ApiSource source(String key, @Nullable String since) {
    return ApiSource.builder(base, "1", key, patience()).pageSize(50).since(since).build();
  }

  private void read(ApiSource source) {
    source.read(
        new RecordSink() {
          @Override
          public void accept(SourceRecord item) {
            ids.add(Shapes.read(item.row()).orElseThrow().identity().uid());
          }

          @Override
          public void reject(Rejection rejection) {
            throw new AssertionError(rejection.reason());
          }

          @Override
          public void removed(String uid) {
            gone.add(uid);
          }
        });
  }

  private static void control(String method, String what, String body) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve("/__peer/" + what))
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build();
      assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
  }
}
