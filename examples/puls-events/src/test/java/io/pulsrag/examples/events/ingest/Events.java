package io.pulsrag.examples.events.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented events in the Opendatasoft form. */
final class Events {

  /** One event as a line. */
  static String line(int number, String body) {
    return """
        {"uid": "%d", "title_fr": "Bal numéro %d", "description_fr": "Un bal pour tout le village.", \
        "longdescription_fr": "<p>%s</p>", "conditions_fr": "Entrée libre", "keywords_fr": "bal;danse", \
        "timings": "[{\\"begin\\": \\"2026-12-%02dT20:00:00+01:00\\", \\"end\\": \\"2026-12-%02dT23:00:00+01:00\\"}]", \
        "location_name": "Salle %d", "location_city": "Die", "location_postalcode": "26150", \
        "location_coordinates": {"lon": 5.37, "lat": 44.75}, "updatedat": "2026-11-01T10:00:00+00:00"}"""
        .formatted(number, number, body, 1 + number % 28, 1 + number % 28, number % 7);
  }

  /** Events from one number up to before another, one a line. */
  static Path file(Path file, int from, int to) {
    String lines =
        IntStream.range(from, to)
            .mapToObj(number -> line(number, "Fin à minuit, soirée " + number))
            .collect(Collectors.joining("\n"));
    try {
      return Files.writeString(file, lines + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Events() {}
}
