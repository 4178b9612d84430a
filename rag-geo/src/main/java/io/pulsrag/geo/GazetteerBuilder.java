package io.pulsrag.geo;

import io.pulsrag.core.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the places of a {@link Gazetteer}. Not safe for use by several threads. */
public final class GazetteerBuilder {

  final List<Town> towns = new ArrayList<>();
  final Map<String, Integer> otherNames = new LinkedHashMap<>();
  final Map<String, Division> divisions = new LinkedHashMap<>();
  final Map<District, List<String>> districts = new LinkedHashMap<>();

  /** With their folded names. */
  final Map<Landmark, List<String>> landmarks = new LinkedHashMap<>();

  final Map<Landmark, District> quarters = new LinkedHashMap<>();

  GazetteerBuilder() {}

  /** Adds a town. */
  public GazetteerBuilder town(Town town) {
    towns.add(town);
    return this;
  }

  /**
   * Adds another name of a town.
   *
   * @throws IllegalArgumentException if the town itself was not added before
   */
  public GazetteerBuilder otherName(String name, Town town) {
    int position = towns.size() - 1;
    while (position >= 0 && towns.get(position) != town) {
      position--;
    }
    if (position < 0) {
      throw new IllegalArgumentException("add the town before its other name: " + town.name());
    }
    otherNames.put(Folding.cityKey(name), position);
    return this;
  }

  /** Adds a département, region or landscape under its own name and others. */
  public GazetteerBuilder division(Division division, Collection<String> otherNames) {
    divisions.putIfAbsent(Folding.fold(division.name()), division);
    otherNames.forEach(name -> divisions.putIfAbsent(Folding.fold(name), division));
    return this;
  }

  /** Adds a numbered district and the postal codes that mean it and nothing else. */
  public GazetteerBuilder district(District district, List<String> postalCodes) {
    districts.put(district, List.copyOf(postalCodes));
    return this;
  }

  /** Adds a landmark under its own name and others. */
  public GazetteerBuilder landmark(Landmark landmark, Collection<String> otherNames) {
    List<String> names = landmarks.computeIfAbsent(landmark, absent -> new ArrayList<>(1));
    names.add(Folding.fold(landmark.name()));
    otherNames.forEach(name -> names.add(Folding.fold(name)));
    return this;
  }

  /** Adds a quarter with its surface, and the district that it lies in. */
  public GazetteerBuilder quarter(Landmark quarter, District district) {
    quarters.put(quarter, district);
    districts.putIfAbsent(district, List.of());
    return landmark(quarter, List.of());
  }

  /** The gazetteer. */
  public Gazetteer build() {
    return new Gazetteer(GazetteerTables.of(this));
  }
}
