package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A station, a quarter, a venue or another site with a name. Immutable.
 *
 * @param kind {@link Where.Kind#STATION}, {@link Where.Kind#DISTRICT} or {@link Where.Kind#VENUE}
 * @param name as a person would say it
 * @param center its position
 * @param area its surface, where known
 * @param weight how well known it is, in inhabitants of a town known as well
 */
public record Landmark(
    Where.Kind kind, String name, GeoPoint center, @Nullable Area area, int weight) {

  /**
   * @throws IllegalArgumentException if the name is blank or the weight negative
   */
  public Landmark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(center, "center");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a landmark needs a name");
    }
    if (weight < 0) {
      throw new IllegalArgumentException("the weight of " + name + " is below 0: " + weight);
    }
  }
}
