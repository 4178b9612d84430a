package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.examples.events.stage.Geography;
import io.pulsrag.geo.District;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The towns of France for the staging of events.
 *
 * @param gazetteer what is known of them
 */
record FrenchGeography(Gazetteer gazetteer) implements Geography {

  /** A town whose middle lies further than this from an event of its name is another town. */
  private static final double SAME_TOWN_METERS = 30_000;

  @Override
  public Optional<Town> town(String city, @Nullable String postalCode, @Nullable GeoPoint near) {
    Optional<io.pulsrag.geo.Town> told = gazetteer.town(city, postalCode);
    if (told.isEmpty() || (postalCode == null && near != null)) {
      Optional<io.pulsrag.geo.Town> nearest = nearest(Folding.cityKey(city), near);
      told = nearest.isPresent() ? nearest : told;
    }
    return told.map(
        town ->
            new Town(
                town.code(),
                town.department(),
                gazetteer.regionOf(town.department()).map(Division::code).orElse(null)));
  }

  private Optional<io.pulsrag.geo.Town> nearest(String key, @Nullable GeoPoint near) {
    List<io.pulsrag.geo.Town> towns = gazetteer.towns(key);
    if (near == null) {
      return Optional.empty();
    }
    return towns.stream()
        .filter(town -> distance(town, near) <= SAME_TOWN_METERS)
        .min(Comparator.comparingDouble(town -> distance(town, near)));
  }

  private static double distance(io.pulsrag.geo.Town town, GeoPoint point) {
    GeoPoint center = town.center();
    return center == null ? Double.MAX_VALUE : center.distanceMeters(point);
  }

  @Override
  public Optional<String> district(GeoPoint point) {
    return gazetteer.districtAt(point).map(District::code);
  }

  @Override
  public Optional<String> department(String name) {
    return gazetteer
        .division(Folding.fold(name))
        .filter(division -> division.kind() == Division.Kind.DEPARTMENT)
        .map(Division::code);
  }

  @Override
  public Optional<String> region(String department) {
    return gazetteer.regionOf(department).map(Division::code);
  }
}
