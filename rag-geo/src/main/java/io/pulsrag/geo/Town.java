package io.pulsrag.geo;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A town of a {@link Gazetteer}. Immutable.
 *
 * @param code the country's own code, in France the INSEE code of the commune
 * @param name the official name
 * @param key the name as a key of {@link Folding#cityKey}
 * @param department code of the division that it belongs to, in France the département
 * @param population inhabitants, 0 when unknown
 * @param codes its postal codes, separated by a space
 * @param center its middle, or null when unknown
 */
public record Town(
    String code,
    String name,
    String key,
    String department,
    int population,
    String codes,
    @Nullable GeoPoint center) {

  /**
   * @throws IllegalArgumentException if the name is blank or the population negative
   */
  public Town {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(department, "department");
    Objects.requireNonNull(codes, "codes");
    if (name.isBlank()) {
      throw new IllegalArgumentException("the town " + code + " has no name");
    }
    if (population < 0) {
      throw new IllegalArgumentException("the population of " + name + " is below 0");
    }
  }

  /** A town whose key is worked out from its name. */
  public static Town of(
      String code, String name, String department, int population, @Nullable GeoPoint center) {
    return new Town(code, name, Folding.cityKey(name), department, population, "", center);
  }

  /** Its postal codes. */
  public List<String> postalCodes() {
    return separated(codes);
  }

  static List<String> separated(String codes) {
    return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
  }
}
