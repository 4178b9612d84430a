package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which district a quarter lies in, and thereby a point. Immutable. */
final class Quarters {

  private final List<Landmark> landmarks;
  private final Districts districts;

  /** Indexes of the quarters among the landmarks, and of their districts, in the same order. */
  private final int[] quarters;

  private final int[] districtOf;

  Quarters(List<Landmark> landmarks, Districts districts, int[] quarters, int[] districtOf) {
    this.landmarks = landmarks;
    this.districts = districts;
    this.quarters = quarters;
    this.districtOf = districtOf;
  }

  static Quarters read(TableReader in, List<Landmark> landmarks, Districts districts) {
    return new Quarters(landmarks, districts, in.numbers(), in.numbers());
  }

  void write(TableWriter out) {
    out.numbers(quarters);
    out.numbers(districtOf);
  }

  /** The district of the quarter in which a point lies, or null; on a border, the lower code. */
  @Nullable District at(GeoPoint point) {
    District found = null;
    for (int i = 0; i < quarters.length; i++) {
      Area area = landmarks.get(quarters[i]).area();
      District district = districts.get(districtOf[i]);
      boolean lower = found == null || district.code().compareTo(found.code()) < 0;
      if (lower && area != null && area.contains(point)) {
        found = district;
      }
    }
    return found;
  }
}
