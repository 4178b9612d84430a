package io.pulsrag.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The départements, regions and landscapes of a gazetteer by index and by code. Immutable. */
final class Divisions {

  /** Texts of a division in this order: kind, code, name, codes of départements. */
  private static final int FIELDS = 4;

  private final List<Division> all;
  private final Map<String, Division> departments = new HashMap<>();
  private final Map<String, Division> regions = new HashMap<>();

  Divisions(List<Division> divisions) {
    all = List.copyOf(divisions);
    for (Division division : all) {
      if (division.kind() == Division.Kind.DEPARTMENT) {
        departments.put(division.code(), division);
      } else if (division.kind() == Division.Kind.REGION) {
        for (String code : division.departments()) {
          regions.put(code, division);
        }
      }
    }
  }

  static Divisions read(TableReader in) {
    Texts texts = Texts.read(in);
    List<Division> divisions = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += FIELDS) {
      divisions.add(
          new Division(
              Division.Kind.valueOf(texts.get(i)),
              texts.get(i + 1),
              texts.get(i + 2),
              List.of(texts.get(i + 3).split(" "))));
    }
    return new Divisions(divisions);
  }

  void write(TableWriter out) {
    List<String> texts = new ArrayList<>();
    for (Division division : all) {
      texts.addAll(
          List.of(
              division.kind().name(),
              division.code(),
              division.name(),
              String.join(" ", division.departments())));
    }
    Texts.of(texts).write(out);
  }

  Division get(int index) {
    return all.get(index);
  }

  /** The département with this code, or null. */
  @Nullable Division department(String code) {
    return departments.get(code);
  }

  /** The region that a département belongs to, or null. */
  @Nullable Division regionOf(String department) {
    return regions.get(department);
  }
}
