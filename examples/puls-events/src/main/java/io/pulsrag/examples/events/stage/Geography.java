package io.pulsrag.examples.events.stage;

import io.pulsrag.core.GeoPoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a map knows of towns; used where a source leaves it out. Safe for use by many threads. */
public interface Geography {

  /**
   * The commune that a town is.
   *
   * @param insee code of the commune
   * @param department code
   * @param region code
   */
  record Commune(String insee, @Nullable String department, @Nullable String region) {}

  /**
   * The town of this name.
   *
   * @param city as written
   * @param postalCode settles which of several of the same name
   * @param near likewise
   */
  Optional<Commune> town(String city, @Nullable String postalCode, @Nullable GeoPoint near);

  /** The code of the arrondissement of Paris, Lyon or Marseille in which a point lies. */
  Optional<String> district(GeoPoint point);

  /** The code of a department of this name. */
  Optional<String> department(String name);

  /** The code of the region in which the department of this code lies. */
  Optional<String> region(String department);

  /** Knows nothing. */
  static Geography none() {
    return new Geography() {
      @Override
      public Optional<Commune> town(
          String city, @Nullable String postalCode, @Nullable GeoPoint near) {
        return Optional.empty();
      }

      @Override
      public Optional<String> district(GeoPoint point) {
        return Optional.empty();
      }

      @Override
      public Optional<String> department(String name) {
        return Optional.empty();
      }

      @Override
      public Optional<String> region(String department) {
        return Optional.empty();
      }
    };
  }
}
