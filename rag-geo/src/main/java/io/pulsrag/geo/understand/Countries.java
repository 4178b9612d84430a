package io.pulsrag.geo.understand;

import io.pulsrag.core.Area;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.internal.Resource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other countries, read from {@code countries.txt}: a box around each, and its names. */
final class Countries {

  private static final Map<String, Where> BY_NAME = new HashMap<>();

  static {
    for (String line : Resource.lines(Countries.class, "countries.txt")) {
      String[] cells = line.split(";");
      Area.Box box =
          new Area.Box(number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4]));
      Where country = country(cells[0], box);
      BY_NAME.put(Folding.fold(cells[0]), country);
      if (cells.length > 5) {
        for (String name : cells[5].split("[|]")) {
          BY_NAME.put(Folding.fold(name), country);
        }
      }
    }
  }

  /**
   * What lies in the box and, since boxes reach over borders, in no département of the documents'
   * own country.
   */
  private static Where country(String name, Area.Box box) {
    GeoPoint middle = new GeoPoint((box.south() + box.north()) / 2, (box.west() + box.east()) / 2);
    return Where.of(
        name,
        Where.Kind.COUNTRY,
        Filter.and(new Filter.Within(box), Filter.not(new Filter.Exists("department"))),
        middle);
  }

  /** The country of this folded name, or null. */
  static @Nullable Where named(String folded) {
    return BY_NAME.get(folded);
  }

  private static double number(String degrees) {
    return Double.parseDouble(degrees);
  }

  private Countries() {}
}
