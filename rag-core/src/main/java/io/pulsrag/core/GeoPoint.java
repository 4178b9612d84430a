package io.pulsrag.core;

/**
 * A point on the earth in WGS 84 degrees. Immutable.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

  /** Mean radius of the earth in metres (IUGG, R1). */
  public static final double EARTH_RADIUS_METERS = 6_371_008.8;

  /**
   * @throws IllegalArgumentException if a coordinate is not a number or out of range
   */
  public GeoPoint {
    if (!(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("latitude must be within -90 to 90 degrees: " + latitude);
    }
    if (!(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "longitude must be within -180 to 180 degrees: " + longitude);
    }
  }

  /**
   * Great-circle distance in metres on a sphere of {@link #EARTH_RADIUS_METERS} (haversine formula,
   * R. W. Sinnott, 1984). Differs from the geodesic on the WGS 84 ellipsoid by less than 0.6 per
   * cent.
   */
  public double distanceMeters(GeoPoint other) {
    double phi1 = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double sinHalfPhi = Math.sin((phi2 - phi1) / 2);
    double sinHalfLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h =
        sinHalfPhi * sinHalfPhi + Math.cos(phi1) * Math.cos(phi2) * sinHalfLambda * sinHalfLambda;
    return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
