package io.pulsrag.geo.score;

import io.pulsrag.core.GeoPoint;

/**
 * Geodesics on the WGS 84 ellipsoid by the inverse formula of T. Vincenty, "Direct and inverse
 * solutions of geodesics on the ellipsoid with application of nested equations" (Survey Review
 * XXIII, 1975), good to half a millimetre. It does not converge for points that are nearly opposite
 * each other.
 */
final class Vincenty {

  private static final double A = 6_378_137;
  private static final double F = 1 / 298.257223563;
  private static final double B = A * (1 - F);

  /** Metres, or NaN where the iteration does not converge. */
  static double meters(GeoPoint from, GeoPoint to) {
    double longitude = Math.toRadians(Math.IEEEremainder(to.longitude() - from.longitude(), 360));
    double u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(from.latitude())));
    double u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(to.latitude())));
    double sinU1 = Math.sin(u1);
    double cosU1 = Math.cos(u1);
    double sinU2 = Math.sin(u2);
    double cosU2 = Math.cos(u2);
    double lambda = longitude;
    for (int i = 0; i < 1_000; i++) {
      double sinLambda = Math.sin(lambda);
      double cosLambda = Math.cos(lambda);
      double sinSigma = Math.hypot(cosU2 * sinLambda, cosU1 * sinU2 - sinU1 * cosU2 * cosLambda);
      if (sinSigma == 0) {
        return 0;
      }
      double cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
      double sigma = Math.atan2(sinSigma, cosSigma);
      double sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
      double cos2Alpha = 1 - sinAlpha * sinAlpha;
      double cos2Mid = cos2Alpha == 0 ? 0 : cosSigma - 2 * sinU1 * sinU2 / cos2Alpha;
      double c = F / 16 * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
      double before = lambda;
      lambda =
          longitude
              + (1 - c)
                  * F
                  * sinAlpha
                  * (sigma + c * sinSigma * (cos2Mid + c * cosSigma * (2 * cos2Mid * cos2Mid - 1)));
      if (Math.abs(lambda) > Math.PI + 1e-9 && Math.abs(longitude) <= Math.PI) {
        return Double.NaN;
      }
      if (Math.abs(lambda - before) < 1e-12) {
        return length(cos2Alpha, cos2Mid, sinSigma, cosSigma, sigma);
      }
    }
    return Double.NaN;
  }

  private static double length(
      double cos2Alpha, double cos2Mid, double sinSigma, double cosSigma, double sigma) {
    double square = cos2Alpha * (A * A - B * B) / (B * B);
    double a = 1 + square / 16384 * (4096 + square * (-768 + square * (320 - 175 * square)));
    double b = square / 1024 * (256 + square * (-128 + square * (74 - 47 * square)));
    double mid2 = cos2Mid * cos2Mid;
    double delta =
        b
            * sinSigma
            * (cos2Mid
                + b
                    / 4
                    * (cosSigma * (2 * mid2 - 1)
                        - b / 6 * cos2Mid * (4 * sinSigma * sinSigma - 3) * (4 * mid2 - 3)));
    return B * a * (sigma - delta);
  }

  private Vincenty() {}
}
