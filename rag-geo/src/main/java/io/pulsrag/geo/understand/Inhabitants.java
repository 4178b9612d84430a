package io.pulsrag.geo.understand;

import io.pulsrag.core.Folding;
import io.pulsrag.geo.internal.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adjectives of towns and départements, "parisien", "drômoise", read from {@code people.txt}. */
final class Inhabitants {

  private static final Map<String, String> PLACES = new HashMap<>();

  static {
    for (String line : Resource.lines(Inhabitants.class, "people.txt")) {
      int colon = line.indexOf(':');
      for (String stem : line.substring(colon + 1).trim().split(" ")) {
        String place = Folding.fold(line.substring(0, colon));
        PLACES.put(stem, place);
        if (stem.endsWith("en")) {
          PLACES.put(stem + "ne", place);
          PLACES.put(stem + "nes", place);
        } else {
          PLACES.put(stem + "e", place);
          PLACES.put(stem + "es", place);
        }
        PLACES.put(stem.endsWith("s") ? stem : stem + "s", place);
      }
    }
  }

  /** The folded name of the place that an adjective belongs to. */
  static Optional<String> place(String adjective) {
    return Optional.ofNullable(PLACES.get(adjective));
  }

  private Inhabitants() {}
}
