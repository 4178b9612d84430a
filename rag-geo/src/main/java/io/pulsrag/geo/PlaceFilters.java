package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hard constraint that a place is, over the metadata fields {@code city_key}, {@code insee},
 * {@code district}, {@code department}, {@code region} and the positions of documents. Safe for use
 * by many threads.
 */
public final class PlaceFilters {

  /** Half the width of an ordinary town in metres: how far a document may be from its middle. */
  private static final double TOWN = 1_500;

  /** The same for towns of more than a quarter of a million people. */
  private static final double METROPOLIS = 6_000;

  private static final int METROPOLIS_PEOPLE = 250_000;

  /** So many towns, the nearest, are named in one filter at most. */
  private static final int MOST_TOWNS = 400;

  private static final Filter LOCATED = new Filter.Within(new Area.Box(-90, -180, 90, 180));

  /** So many circles are remembered; when there are more, all are forgotten. */
  private static final int REMEMBERED = 512;

  private record Circle(GeoPoint center, double meters) {}

  private final Gazetteer gazetteer;
  private final Map<Circle, Filter> circles = new ConcurrentHashMap<>();

  /** Filters over the towns of this gazetteer. */
  public PlaceFilters(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** In the town: by its name where no other has it, else by its code or its département. */
  public Filter town(Town town) {
    Filter named = Filter.equal("city_key", town.key());
    if (gazetteer.towns(town.key()).size() < 2) {
      return named;
    }
    Filter here =
        Filter.or(
            Filter.equal("department", town.department()),
            Filter.not(new Filter.Exists("department")));
    return Filter.or(Filter.equal("insee", town.code()), Filter.and(named, here));
  }

  /** In the numbered district. */
  public Filter district(District district) {
    return Filter.equal("district", district.code());
  }

  /** In the département, the region, or any département of the landscape. */
  public Filter division(Division division) {
    List<Value> codes = division.departments().stream().map(Value::of).toList();
    Filter departments =
        codes.size() == 1
            ? new Filter.Equal("department", codes.getFirst())
            : new Filter.In("department", codes);
    return division.kind() == Division.Kind.REGION
        ? Filter.or(Filter.equal("region", division.code()), departments)
        : departments;
  }

  /**
   * Within a distance of a point. A document without position counts when its whole town lies
   * within: the middle of the town, and 1.5 km around it, or 6 km for a metropolis. A document
   * whose town only touches the circle is left out, since it may well lie outside.
   */
  public Filter around(GeoPoint center, double meters) {
    Circle circle = new Circle(center, meters);
    Filter known = circles.get(circle);
    if (known == null) {
      known = made(center, meters);
      if (circles.size() >= REMEMBERED) {
        circles.clear();
      }
      circles.put(circle, known);
    }
    return known;
  }

  private Filter made(GeoPoint center, double meters) {
    Filter near = new Filter.Within(new Area.Circle(center, meters));
    if (meters <= TOWN) {
      return near;
    }
    Filter towns = townsInside(center, meters);
    return towns.equals(Filter.nothing())
        ? near
        : Filter.or(near, Filter.and(Filter.not(LOCATED), towns));
  }

  /** Within an area; documents without position are left out. */
  public Filter inside(Area area) {
    return new Filter.Within(area);
  }

  private Filter townsInside(GeoPoint center, double meters) {
    List<TownGrid.Near> inside = new ArrayList<>();
    for (TownGrid.Near near : gazetteer.near(center, meters)) {
      if (near.meters() + margin(near.town()) <= meters) {
        inside.add(near);
      }
    }
    if (inside.size() > MOST_TOWNS) {
      inside.sort(
          Comparator.comparingDouble(TownGrid.Near::meters)
              .thenComparing(near -> near.town().code()));
      inside = inside.subList(0, MOST_TOWNS);
    }
    Map<String, List<Value>> keys = new TreeMap<>();
    for (TownGrid.Near near : inside) {
      keys.computeIfAbsent(near.town().department(), absent -> new ArrayList<>())
          .add(Value.of(near.town().key()));
    }
    List<Filter> parts = new ArrayList<>();
    keys.forEach(
        (department, towns) ->
            parts.add(
                Filter.and(
                    Filter.equal("department", department), new Filter.In("city_key", towns))));
    return Filter.or(parts);
  }

  private static double margin(Town town) {
    return town.population() > METROPOLIS_PEOPLE ? METROPOLIS : TOWN;
  }
}
