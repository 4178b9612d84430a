package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An agenda at OpenAgenda, read through its API v2: page by page in the order of change, so that a
 * reading that breaks off goes on where it was. A full reading finds what has been deleted; the
 * others bring what has changed since, and what the agenda says it has removed.
 */
public final class ApiSource implements EventSource {

  /** Where OpenAgenda answers. */
  public static final URI OPENAGENDA = URI.create("https://api.openagenda.com");

  private static final int PAGE = 300;
  private static final int RESTARTS = 10;

  private final URI base;
  private final String agenda;
  private final String key;
  private final Patience patience;
  private final InstantSource clock;
  private final int pageSize;
  private final Duration timeout;
  private final @Nullable String since;
  private final BooleanSupplier stop;
  private @Nullable String reached;
  private volatile long position;
  private volatile long total;

  private ApiSource(Builder builder) {
    this.base = builder.base;
    this.agenda = builder.agenda;
    this.key = builder.key;
    this.patience = builder.patience;
    this.clock = builder.clock;
    this.pageSize = builder.pageSize;
    this.timeout = builder.timeout;
    this.since = builder.since;
    this.stop = builder.stop;
  }

  /**
   * A builder.
   *
   * @param base {@link #OPENAGENDA}, or a server that speaks like it
   * @param agenda uid of the agenda, digits
   * @param key of OpenAgenda, never logged
   * @param patience how often is asked
   */
  public static Builder builder(URI base, String agenda, String key, Patience patience) {
    return new Builder(base, agenda, key, patience);
  }

  @Override
  public String name() {
    return name(agenda);
  }

  /** The name of the source that reads this agenda. */
  public static String name(String agenda) {
    return "openagenda-" + agenda;
  }

  @Override
  public boolean complete() {
    return since == null;
  }

  @Override
  public Optional<String> fingerprint() {
    return Optional.empty();
  }

  @Override
  public OptionalDouble share() {
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) position / total));
  }

  @Override
  public Optional<String> progress() {
    return Optional.ofNullable(reached != null ? reached : since);
  }

  @Override
  public void read(RecordSink sink) {
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(timeout).build()) {
      ApiClient client = new ApiClient(http, key, timeout, patience, clock, stop, name());
      String from = since;
      for (int restart = 0; ; restart++) {
        try {
          walk(client, from, sink);
          return;
        } catch (ApiClient.CursorExpired expired) {
          if (restart == RESTARTS) {
            throw new SourceException(
                "unreachable", name() + ": cursors keep expiring", expired, name(), "cursor");
          }
          from = reached != null ? reached : since;
        }
      }
    }
  }

  private void walk(ApiClient client, @Nullable String from, RecordSink sink)
      throws ApiClient.CursorExpired {
    List<String> cursor = List.of();
    while (true) {
      List<String> asked = cursor;
      // An answer that leads back to where we are is the page before, sent once more.
      ApiPage page =
          ApiPage.of(
              client.get(
                  address(from, asked),
                  answer -> asked.isEmpty() || !ApiPage.of(answer).after().equals(asked)));
      total = Math.max(page.total(), position);
      for (JsonNode event : page.events()) {
        hand(event, sink);
      }
      if (page.after().isEmpty() || page.events().isEmpty()) {
        return;
      }
      cursor = page.after();
    }
  }

  private void hand(JsonNode event, RecordSink sink) {
    next();
    if (!(event instanceof ObjectNode row)) {
      sink.reject(
          new Rejection(name(), position, "not_an_event", "a " + event.getNodeType(), null));
      return;
    }
    if (row.path("removed").asBoolean(false)) {
      sink.removed(row.path("uid").asText());
    } else {
      PersonalFields.strip(row);
      row.remove(List.of("removed", "sort", "nextTiming"));
      sink.accept(new SourceRecord(name(), position, row));
    }
    later(row.path("updatedAt").asText(""));
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread reads.
  private void next() {
    position++;
  }

  private void later(String updatedAt) {
    try {
      if (!updatedAt.isEmpty()
          && (reached == null || Instant.parse(updatedAt).isAfter(Instant.parse(reached)))) {
        reached = Instant.parse(updatedAt).toString();
      }
    } catch (java.time.DateTimeException unreadable) {
      // Not knowing how far we are costs reading it again, nothing else.
    }
  }

  private URI address(@Nullable String from, List<String> cursor) {
    StringBuilder query = new StringBuilder("detailed=1&sort=updatedAt.asc&size=").append(pageSize);
    if (since != null) {
      query.append("&removed=null");
    }
    if (from != null) {
      query.append("&updatedAt%5Bgte%5D=").append(encoded(from));
    }
    for (String part : cursor) {
      query.append("&after%5B%5D=").append(encoded(part));
    }
    return base.resolve("/v2/agendas/" + encoded(agenda) + "/events?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Collects the parts of a source. Not safe for use by several threads. */
  public static final class Builder {
    private final URI base;
    private final String agenda;
    private final String key;
    private final Patience patience;
    private InstantSource clock = InstantSource.system();
    private int pageSize = PAGE;
    private Duration timeout = Duration.ofSeconds(30);
    private @Nullable String since;
    private BooleanSupplier stop = () -> false;

    private Builder(URI base, String agenda, String key, Patience patience) {
      this.base = Objects.requireNonNull(base, "base");
      this.agenda = Objects.requireNonNull(agenda, "agenda");
      this.key = Objects.requireNonNull(key, "key");
      this.patience = Objects.requireNonNull(patience, "patience");
      if (!agenda.matches("\\d{1,20}")) {
        throw new IllegalArgumentException("an agenda is named by digits: '" + agenda + "'");
      }
    }

    /** Tells how long until a date at which the server wants to be asked again. */
    public Builder clock(InstantSource value) {
      clock = Objects.requireNonNull(value, "clock");
      return this;
    }

    /** Events a page, 1 to 300; 300 by default. */
    public Builder pageSize(int value) {
      if (value < 1 || value > PAGE) {
        throw new IllegalArgumentException("a page has 1 to " + PAGE + " events, not " + value);
      }
      pageSize = value;
      return this;
    }

    /** How long one page may take, body included; 30 seconds by default. */
    public Builder timeout(Duration value) {
      timeout = Objects.requireNonNull(value, "timeout");
      return this;
    }

    /** Reads only what has changed since; by default, or with null, everything. */
    public Builder since(@Nullable String progress) {
      since = progress;
      return this;
    }

    /**
     * Tells that no more is to be asked, looked at before each call; never by default. A reading
     * that is stopped breaks off with reason {@code "stopped"} and goes on the next time.
     */
    public Builder stop(BooleanSupplier value) {
      stop = Objects.requireNonNull(value, "stop");
      return this;
    }

    /** The source; nothing is asked yet. */
    public ApiSource build() {
      return new ApiSource(this);
    }
  }
}
