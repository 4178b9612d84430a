package io.pulsrag.geo;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a {@link Gazetteer} knows, either worked out from its builder or read from a file that was
 * written before, which is quicker by far. In both cases it is the same. Immutable.
 *
 * @param names of everything, with what they mean
 * @param starts how the names begin
 */
record GazetteerTables(
    NameTable names,
    NameStarts starts,
    TownTable towns,
    Divisions divisions,
    Districts districts,
    List<Landmark> landmarks,
    Quarters quarters) {

  static GazetteerTables of(GazetteerBuilder from) {
    List<Division> divisions = List.copyOf(new LinkedHashSet<>(from.divisions.values()));
    NameTable names = names(from, divisions);
    NameStarts starts = new NameStarts(names.size());
    for (int i = 0; i < names.size(); i++) {
      starts.add(names.name(i));
    }
    Districts districts = Districts.of(from.districts);
    List<Landmark> landmarks = List.copyOf(from.landmarks.keySet());
    return new GazetteerTables(
        names,
        starts,
        TownTable.of(from.towns, names),
        new Divisions(divisions),
        districts,
        landmarks,
        quarters(from, landmarks, districts));
  }

  static GazetteerTables read(TableReader in) {
    NameTable names = NameTable.read(in);
    NameStarts starts = NameStarts.read(in);
    TownTable towns = TownTable.read(in, names);
    Divisions divisions = Divisions.read(in);
    Districts districts = Districts.read(in);
    List<Landmark> landmarks = LandmarkTable.read(in);
    Quarters quarters = Quarters.read(in, landmarks, districts);
    return new GazetteerTables(names, starts, towns, divisions, districts, landmarks, quarters);
  }

  /**
   * Writes the file that {@link #read} reads.
   *
   * @throws IllegalArgumentException if something cannot be written without loss: a position of
   *     more than five decimals, a surface that is not a polygon without holes
   */
  void write(TableWriter out) {
    names.write(out);
    starts.write(out);
    towns.write(out);
    divisions.write(out);
    districts.write(out);
    LandmarkTable.write(landmarks, out);
    quarters.write(out);
  }

  private static NameTable names(GazetteerBuilder from, List<Division> divisions) {
    NameTable.Builder names = new NameTable.Builder();
    for (int i = 0; i < from.towns.size(); i++) {
      Town town = from.towns.get(i);
      names.add(town.key(), NameTable.Kind.TOWN, i);
      for (String name : ShortNames.of(town, town.key())) {
        names.add(name, NameTable.Kind.SHORT_NAME, i);
      }
    }
    from.otherNames.forEach((name, town) -> names.add(name, NameTable.Kind.SHORT_NAME, town));
    from.divisions.forEach(
        (name, division) -> names.add(name, NameTable.Kind.DIVISION, divisions.indexOf(division)));
    int landmark = 0;
    for (List<String> called : from.landmarks.values()) {
      for (String name : called) {
        names.add(name, NameTable.Kind.LANDMARK, landmark);
      }
      landmark++;
    }
    return names.build();
  }

  private static Quarters quarters(
      GazetteerBuilder from, List<Landmark> landmarks, Districts districts) {
    List<District> order = List.copyOf(from.districts.keySet());
    return new Quarters(
        landmarks,
        districts,
        from.quarters.keySet().stream().mapToInt(landmarks::indexOf).toArray(),
        from.quarters.values().stream().mapToInt(order::indexOf).toArray());
  }
}
