package io.pulsrag.examples.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A server on the loopback that speaks like OpenAgenda, or a skipped test where there is none. */
public final class Peer implements AutoCloseable {

  /** The only key it takes. */
  public static final String KEY = "good-key-of-the-test";

  private final Process process;
  private final URI base;

  private Peer(Process process, URI base) {
    this.process = process;
    this.base = base;
  }

  /** A peer with the events of this file. */
  public static Peer serving(Path events, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("python3", Shared.path("peers/openagenda_peer.py").toString(), "--key", KEY));
    command.addAll(List.of("--events", events.toString()));
    command.addAll(List.of(options));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException absent) {
      Assumptions.abort("python3 is not there");
      throw absent;
    }
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    Assumptions.assumeTrue(line != null && line.startsWith("READY "), "the peer did not start");
    return new Peer(process, URI.create(line.substring("READY ".length())));
  }

  /** Where it answers. */
  public URI base() {
    return base;
  }

  /** Breaks the answers to requests for events of an agenda, as its documentation has it. */
  public void fault(String fault) {
    control("POST", "faults", fault.replaceFirst("\\{", "{\"operation\": \"agenda_events\", "));
  }

  /** Asks its control endpoint. */
  public String control(String method, String what, String body) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve("/__peer/" + what))
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(what + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
