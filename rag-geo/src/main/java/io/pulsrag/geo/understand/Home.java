package io.pulsrag.geo.understand;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import org.jspecify.annotations.Nullable;

/** Where most people of a country are, for questions of someone whose position is unknown. */
final class Home {

  /**
   * The middle of the people: the mean of the towns' positions on the sphere, each counted by its
   * inhabitants; null when no town of the country has both.
   */
  static @Nullable GeoPoint of(Gazetteer gazetteer) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Town town : gazetteer.towns()) {
      GeoPoint center = town.center();
      if (center != null && !town.department().isEmpty()) {
        double latitude = Math.toRadians(center.latitude());
        double longitude = Math.toRadians(center.longitude());
        x += town.population() * Math.cos(latitude) * Math.cos(longitude);
        y += town.population() * Math.cos(latitude) * Math.sin(longitude);
        z += town.population() * Math.sin(latitude);
      }
    }
    return x == 0 && y == 0 && z == 0
        ? null
        : new GeoPoint(
            Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
  }

  private Home() {}
}
