package io.pulsrag.examples.events.stage;

import io.pulsrag.core.GeoPoint;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Believes, repairs or refuses coordinates of a country that is France unless it says otherwise.
 */
final class Coordinates {

  // Bounding boxes, rounded outwards: the mainland with Corsica; Guadeloupe to Martinique, Guiana,
  // Réunion and Mayotte, New Caledonia, Polynesia, Saint-Pierre-et-Miquelon.
  private static final double[][] FRANCE = {
    {41.2, 51.2, -5.3, 9.7},
    {14.3, 18.2, -63.2, -60.7},
    {2.0, 6.0, -54.7, -51.5},
    {-21.5, -12.5, 44.9, 55.9},
    {-23.0, -19.0, 163.0, 169.0},
    {-28.0, -7.0, -155.0, -134.0},
    {46.7, 47.2, -56.5, -56.0}
  };

  static @Nullable GeoPoint read(
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable String country,
      Set<Repair> repairs) {
    if (latitude == null || longitude == null) {
      return null;
    }
    if (Math.abs(latitude) < 1e-3 && Math.abs(longitude) < 1e-3) {
      repairs.add(Repair.ZERO_COORDINATES);
      return null;
    }
    boolean french = country == null || country.isBlank() || country.equalsIgnoreCase("FR");
    if (french && !inFrance(latitude, longitude) && inFrance(longitude, latitude)) {
      repairs.add(Repair.SWAPPED_COORDINATES);
      return new GeoPoint(longitude, latitude);
    }
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      repairs.add(Repair.IMPOSSIBLE_COORDINATES);
      return null;
    }
    if (!inFrance(latitude, longitude)) {
      repairs.add(Repair.OUTSIDE_COUNTRY);
    }
    return new GeoPoint(latitude, longitude);
  }

  static boolean inFrance(double latitude, double longitude) {
    for (double[] box : FRANCE) {
      if (latitude >= box[0] && latitude <= box[1] && longitude >= box[2] && longitude <= box[3]) {
        return true;
      }
    }
    return false;
  }

  private Coordinates() {}
}
