package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.geo.District;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Town;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a gazetteer knows of French towns. Safe for use by many threads. */
public final class FrenchGeography implements Geography {

  private static final double FAR = 1e9;

  private final Gazetteer gazetteer;

  private FrenchGeography(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What this gazetteer knows. */
  public static FrenchGeography of(Gazetteer gazetteer) {
    return new FrenchGeography(Objects.requireNonNull(gazetteer, "gazetteer"));
  }

  @Override
  public Optional<Geography.Commune> town(
      String city, @Nullable String postalCode, @Nullable GeoPoint near) {
    Optional<Town> found =
        postalCode != null || near == null
            ? gazetteer.town(city, postalCode)
            : gazetteer.towns(Folding.cityKey(city)).stream()
                .min(
                    Comparator.comparingDouble(
                        (Town town) ->
                            town.center() == null ? FAR : town.center().distanceMeters(near)));
    return found.map(
        town ->
            new Geography.Commune(
                town.code(),
                town.department().isEmpty() ? null : town.department(),
                gazetteer.regionOf(town.department()).map(Division::code).orElse(null)));
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
