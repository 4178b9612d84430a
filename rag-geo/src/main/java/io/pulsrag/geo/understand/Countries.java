package io.pulsrag.geo.understand;

import io.pulsrag.core.Area;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.internal.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries, read from {@code countries.txt}: a box around each, and its names. */
final class Countries {

  /**
   * A country. Immutable.
   *
   * @param name as shown
   * @param box around its land; it reaches over the border
   */
  record Country(String name, Area.Box box) {

    /** All of it, for documents of this country. */
    Where whole() {
      return Where.of(name, Where.Kind.COUNTRY, Filter.everything(), null);
    }

    /**
     * What lies in the box and, since that reaches over borders, in no division of the documents'
     * own country.
     */
    Where abroad() {
      return Where.of(
          name,
          Where.Kind.COUNTRY,
          Filter.and(new Filter.Within(box), Filter.not(new Filter.Exists("department"))),
          new GeoPoint((box.south() + box.north()) / 2, (box.west() + box.east()) / 2));
    }

    private double size() {
      return (box.north() - box.south()) * (box.east() - box.west());
    }
  }

  private static final Map<String, Country> BY_NAME = new HashMap<>();
  private static final List<Country> ALL = new ArrayList<>();

  static {
    for (String line : Resource.lines(Countries.class, "countries.txt")) {
      String[] cells = line.split(";");
      Area.Box box =
          new Area.Box(
              Double.parseDouble(cells[1]),
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[3]),
              Double.parseDouble(cells[4]));
      Country country = new Country(cells[0], box);
      ALL.add(country);
      BY_NAME.put(Folding.fold(cells[0]), country);
      if (cells.length > 5) {
        for (String name : cells[5].split("[|]")) {
          BY_NAME.put(Folding.fold(name), country);
        }
      }
    }
  }

  /** The country of this folded name, or null. */
  static @Nullable Country named(String folded) {
    return BY_NAME.get(folded);
  }

  /** The smallest country whose box holds a point, or null. */
  static @Nullable Country around(@Nullable GeoPoint point) {
    return point == null
        ? null
        : ALL.stream()
            .filter(country -> country.box().contains(point))
            .min(Comparator.comparingDouble(Country::size))
            .orElse(null);
  }

  private Countries() {}
}
