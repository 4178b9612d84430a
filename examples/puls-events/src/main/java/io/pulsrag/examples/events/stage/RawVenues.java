package io.pulsrag.examples.events.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.source.Venue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The venues of a file of the raw layer, kept apart from its events: the columns as received, each
 * venue once in a run, and again only when its columns are others than those that came last. Used
 * by one thread.
 */
final class RawVenues implements AutoCloseable {

  private final List<Path> before;
  private final RawFile out;
  private final Set<String> taken = new HashSet<>();
  private @Nullable Map<String, String> known;

  /**
   * @param before the files of venues, oldest first, read when the first venue comes
   * @param out where new ones go
   */
  RawVenues(List<Path> before, RawFile out) {
    this.before = before;
    this.out = out;
  }

  /**
   * What a record tells of the place of its event.
   *
   * @param id of the venue at its source, or derived from its name and address
   * @param received the columns as received
   */
  record Columns(String id, ObjectNode received) {
    /** Those of a record; null when it tells nothing of a place. Pure. */
    static @Nullable Columns of(ObjectNode row) {
      ObjectNode received = Shapes.place(row);
      return received.isEmpty()
          ? null
          : Shapes.read(row)
              .map(event -> new Columns(RawVenues.id(event.venue()), received))
              .orElse(null);
    }
  }

  /** Keeps a venue that is new. */
  void append(String source, Columns venue) {
    if (!taken.add(venue.id())) {
      return;
    }
    String hash = Hashes.row(venue.received());
    if (!hash.equals(known().put(venue.id(), hash))) {
      out.append(source, venue.id(), hash, RawJson.ofVenue(venue.received()));
    }
  }

  void finish() {
    out.finish();
  }

  @Override
  public void close() {
    out.close();
  }

  private static String id(Venue venue) {
    Venue.Address address = venue.address();
    return venue.uid() != null
        ? venue.uid()
        : VenueIds.of(
            PlainText.line(venue.name()),
            PlainText.line(address.street()),
            address.postalCode(),
            PlainText.line(address.city()));
  }

  private Map<String, String> known() {
    Map<String, String> loaded = known;
    if (loaded == null) {
      loaded = new HashMap<>();
      for (Path file : before) {
        load(file, loaded);
      }
      known = loaded;
    }
    return loaded;
  }

  private static void load(Path file, Map<String, String> known) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = StagedJson.MAPPER.readTree(line);
        known.put(row.path("venue_id").asText(), row.path("hash_row").asText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
