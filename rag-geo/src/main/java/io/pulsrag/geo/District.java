package io.pulsrag.geo;

import io.pulsrag.core.GeoPoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of a town: an arrondissement of Paris, Lyon or Marseille. Immutable.
 *
 * @param code INSEE code, for example "75111"
 * @param city the town, for example "Paris"
 * @param number from 1
 * @param center its middle, or null when unknown
 */
public record District(String code, String city, int number, @Nullable GeoPoint center) {

  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public District {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(city, "city");
    if (number < 1) {
      throw new IllegalArgumentException("districts of " + city + " are counted from 1: " + number);
    }
  }

  /** For example "Paris 1er", "Paris 11e". */
  public String name() {
    return city + " " + number + (number == 1 ? "er" : "e");
  }
}
