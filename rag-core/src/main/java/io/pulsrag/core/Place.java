package io.pulsrag.core;

import org.jspecify.annotations.Nullable;

/**
 * Where a document happens, as far as its source says. Immutable.
 *
 * @param name the house, hall or site
 * @param address street and number, as written
 * @param postalCode as written, leading zeros kept
 * @param city the town
 * @param point the position
 */
public record Place(
    @Nullable String name,
    @Nullable String address,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable GeoPoint point) {

  /** A position without a name. */
  public static Place at(GeoPoint point) {
    return new Place(null, null, null, null, point);
  }

  /** A named place in a town. */
  public static Place of(String name, String city, GeoPoint point) {
    return new Place(name, null, null, city, point);
  }
}
