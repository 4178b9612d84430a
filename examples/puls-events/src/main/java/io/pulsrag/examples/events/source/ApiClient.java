package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks OpenAgenda, again where that may help. The key travels in a header, never in an address. */
final class ApiClient {

  private static final Set<Integer> AGAIN = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final HttpClient http;
  private final String key;
  private final Duration timeout;
  private final Patience patience;
  private final InstantSource clock;
  private final BooleanSupplier stop;
  private final String source;

  ApiClient(
      HttpClient http,
      String key,
      Duration timeout,
      Patience patience,
      InstantSource clock,
      BooleanSupplier stop,
      String source) {
    this.http = http;
    this.key = key;
    this.timeout = timeout;
    this.patience = patience;
    this.clock = clock;
    this.stop = stop;
    this.source = source;
  }

  /** The cursor of a request is too old. */
  static final class CursorExpired extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static final class Again extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable Duration wait;

    Again(String what, @Nullable Duration wait) {
      super(what);
      this.wait = wait;
    }
  }

  /**
   * The answer to a request.
   *
   * @param good tells an answer that can be used from one that has to be asked for again
   * @throws CursorExpired if the server does not know the cursor any more
   * @throws SourceException if it refuses, or does not answer after all attempts
   */
  JsonNode get(URI uri, Predicate<JsonNode> good) throws CursorExpired {
    for (int tried = 1; ; tried++) {
      if (stop.getAsBoolean()) {
        throw failure("stopped", "stopped", null);
      }
      try {
        JsonNode answer = once(uri);
        if (good.test(answer)) {
          return answer;
        }
        throw new Again("the same page twice", null);
      } catch (Again again) {
        if (!patience.allows(tried)) {
          throw failure("unreachable", String.valueOf(again.getMessage()), again);
        }
        pause(tried, again);
      }
    }
  }

  private void pause(int tried, Again again) {
    try {
      patience.pause(tried, again.wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("unreachable", "interrupted", e);
    }
  }

  private JsonNode once(URI uri) throws Again, CursorExpired {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(timeout)
            .header("key", key)
            .header("Accept", "application/json")
            .GET()
            .build();
    HttpResponse<byte[]> response = send(request);
    int status = response.statusCode();
    if (status == 200) {
      return json(response.body());
    }
    if (AGAIN.contains(status)) {
      throw new Again("status " + status, retryAfter(response));
    }
    if (status == 401 || status == 403) {
      throw failure("unauthorised", "status " + status, null);
    }
    if (status == 400 && namesCursor(response.body())) {
      throw new CursorExpired();
    }
    throw failure("refused", "status " + status, null);
  }

  /** The time limit holds for the whole body, which that of the request does not cover. */
  private HttpResponse<byte[]> send(HttpRequest request) throws Again {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new Again("no answer within " + timeout.toSeconds() + " s", null);
    } catch (ExecutionException failed) {
      throw new Again(String.valueOf(failed.getCause()).replaceAll(":.*", ""), null);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw failure("unreachable", "interrupted", e);
    }
  }

  private static JsonNode json(byte[] body) throws Again {
    try {
      JsonNode answer = Json.MAPPER.readTree(body);
      if (answer.path("events").isArray()) {
        return answer;
      }
      throw new Again("an answer without events", null);
    } catch (JsonProcessingException cut) {
      throw new Again("an answer that is cut", null);
    } catch (IOException e) {
      throw new Again(e.getClass().getSimpleName(), null);
    }
  }

  private static boolean namesCursor(byte[] body) {
    try {
      JsonNode answer = Json.MAPPER.readTree(body);
      return answer.path("message").asText().contains("cursor")
          || answer.findValuesAsText("field").contains("after");
    } catch (IOException notJson) {
      return false;
    }
  }

  /** Seconds or a date, as RFC 9110 section 10.2.3 has it. */
  private @Nullable Duration retryAfter(HttpResponse<?> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    if (value.matches("\\d{1,6}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Duration wait =
          Duration.between(
              clock.instant(),
              ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException none) {
      return null;
    }
  }

  private SourceException failure(String reason, String what, @Nullable Throwable cause) {
    return new SourceException(reason, source + ": " + what, cause, source, what);
  }
}
