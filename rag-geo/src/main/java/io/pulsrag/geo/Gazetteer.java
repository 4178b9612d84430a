package io.pulsrag.geo;

import io.pulsrag.core.Area;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a country by name and by code. Names are looked up as keys of {@link
 * Folding#cityKey}. Immutable and safe for use by many threads.
 *
 * <p>{@link #france()} is the one that comes with the library; another country is built with {@link
 * #builder()}.
 */
public final class Gazetteer {

  private final List<Town> towns;
  private final KeyIndex byKey;
  private final Map<String, int[]> byShortName = new HashMap<>();
  private final Codes codes;

  /** Built when first needed, perhaps twice, which costs time and nothing else. */
  private volatile @Nullable TypoIndex typos;

  private volatile @Nullable TownGrid grid;

  private final Map<String, Division> divisions = new HashMap<>();
  private final Map<String, Division> departments = new HashMap<>();
  private final Map<String, Division> regions = new HashMap<>();
  private final Map<String, Map<Integer, District>> districts = new HashMap<>();
  private final Map<String, District> districtsByPostalCode = new HashMap<>();
  private final Map<String, List<Landmark>> landmarks = new HashMap<>();
  private final Map<Landmark, District> quarters;
  private final NameStarts starts;

  Gazetteer(GazetteerBuilder from) {
    towns = List.copyOf(from.towns);
    codes = new Codes(towns);
    byKey = new KeyIndex(towns);
    for (int i = 0; i < towns.size(); i++) {
      Town town = towns.get(i);
      for (String name : ShortNames.of(town, town.key())) {
        add(byShortName, name, i);
      }
    }
    from.otherNames.forEach((name, position) -> add(byShortName, name, position));
    from.divisions.forEach(this::add);
    for (District district : from.districts.keySet()) {
      districts
          .computeIfAbsent(Folding.cityKey(district.city()), absent -> new HashMap<>())
          .put(district.number(), district);
      from.districts.get(district).forEach(code -> districtsByPostalCode.put(code, district));
    }
    from.landmarks.forEach(
        (name, sites) -> landmarks.merge(name, List.copyOf(sites), Gazetteer::joined));
    quarters = Map.copyOf(from.quarters);
    starts = new NameStarts(2 * towns.size() + landmarks.size());
    towns.forEach(town -> starts.add(town.key()));
    byShortName.keySet().forEach(starts::add);
    divisions.keySet().forEach(starts::add);
    landmarks.keySet().forEach(starts::add);
  }

  /**
   * Metropolitan France and overseas: communes, departments, regions, arrondissements of Paris,
   * Lyon and Marseille, quarters of Paris, stations of Île-de-France, well-known sites. Loaded once
   * on first use.
   */
  public static Gazetteer france() {
    return France.GAZETTEER;
  }

  /** A builder of a gazetteer; everything is optional. */
  public static GazetteerBuilder builder() {
    return new GazetteerBuilder();
  }

  /** All towns. */
  public List<Town> towns() {
    return towns;
  }

  /** The towns of exactly this name, in no order. */
  public List<Town> towns(String cityKey) {
    return byKey.get(cityKey);
  }

  /** The towns that are often called by this part of their name or by this other name. */
  public List<Town> townsByShortName(String cityKey) {
    return pick(byShortName.get(cityKey));
  }

  /** The keys of towns that differ from a word by one mistake in writing, in no order. */
  public List<String> keysNear(String word) {
    TypoIndex index = typos;
    if (index == null) {
      Set<String> keys = new HashSet<>(towns.size() * 2);
      towns.forEach(town -> keys.add(town.key()));
      keys.addAll(byShortName.keySet());
      index = new TypoIndex(List.copyOf(keys));
      typos = index;
    }
    List<String> near = new ArrayList<>();
    index.near(word, near::add);
    return near;
  }

  /** The towns that share a postal code. */
  public List<Town> townsByPostalCode(String postalCode) {
    return codes.byPostalCode(postalCode);
  }

  /** The town with a code of the country's own. */
  public Optional<Town> townByCode(String code) {
    return codes.byCode(code);
  }

  /**
   * The town that a name and a postal code mean; without a postal code that fits, the most populous
   * of the name.
   *
   * @param name as written
   * @param postalCode as written, or null
   */
  public Optional<Town> town(String name, @Nullable String postalCode) {
    String key = Folding.cityKey(name);
    List<Town> named = towns(key);
    if (named.isEmpty()) {
      named = townsByShortName(key);
    }
    Comparator<Town> likeliest =
        Comparator.<Town, Boolean>comparing(
                town -> postalCode != null && town.postalCodes().contains(postalCode))
            .thenComparing(
                town ->
                    postalCode != null
                        && !town.department().isEmpty()
                        && postalCode.startsWith(town.department()))
            .thenComparing(Town::population)
            .thenComparing(Comparator.comparing(Town::code).reversed());
    return named.stream().max(likeliest);
  }

  /**
   * The middle of the town that a name and a postal code mean, for documents that do not say where
   * they are. It is off by the size of the town, about 1.5 km in the middle and 6 km in Paris.
   */
  public Optional<GeoPoint> centroid(String name, @Nullable String postalCode) {
    District district = postalCode == null ? null : districtsByPostalCode.get(postalCode);
    if (district != null && district.center() != null) {
      return Optional.of(district.center());
    }
    return town(name, postalCode).map(Town::center);
  }

  /** The département with this code. */
  public Optional<Division> department(String code) {
    return Optional.ofNullable(departments.get(code));
  }

  /** The region that a département belongs to. */
  public Optional<Division> regionOf(String department) {
    return Optional.ofNullable(regions.get(department));
  }

  /** The département, region or landscape of this name, as folded by {@link Folding#fold}. */
  public Optional<Division> division(String folded) {
    return Optional.ofNullable(divisions.get(folded));
  }

  /** The numbered district of a town. */
  public Optional<District> district(String cityKey, int number) {
    return Optional.ofNullable(districts.getOrDefault(cityKey, Map.of()).get(number));
  }

  /** The district that a postal code stands for. */
  public Optional<District> districtByPostalCode(String postalCode) {
    return Optional.ofNullable(districtsByPostalCode.get(postalCode));
  }

  /** The arrondissement in which a point lies, where borders are known: in Paris. */
  public Optional<District> districtAt(GeoPoint point) {
    return quarters.entrySet().stream()
        .filter(quarter -> contains(quarter.getKey().area(), point))
        .map(Map.Entry::getValue)
        .min(Comparator.comparing(District::code));
  }

  /** The stations, quarters and sites of this name, as folded by {@link Folding#fold}. */
  public List<Landmark> landmarks(String folded) {
    return landmarks.getOrDefault(folded, List.of());
  }

  /**
   * How long a name can be that begins with these folded words; never less than the longest there
   * is.
   *
   * @param first the first word
   * @param second the second word; empty when there is none
   * @return the number of words; 0 when no town, division or landmark is called so
   */
  public int longestName(String first, String second) {
    return starts.longest(first, second);
  }

  /** The towns whose middle lies within a distance of a point, in no order. */
  public List<Town> townsWithin(GeoPoint point, double meters) {
    return near(point, meters).stream().map(TownGrid.Near::town).toList();
  }

  /** The same with their distances. */
  List<TownGrid.Near> near(GeoPoint point, double meters) {
    TownGrid built = grid;
    if (built == null) {
      built = new TownGrid(towns);
      grid = built;
    }
    return built.within(point, meters);
  }

  private static boolean contains(@Nullable Area area, GeoPoint point) {
    return area != null && area.contains(point);
  }

  private void add(String name, Division division) {
    divisions.putIfAbsent(name, division);
    switch (division.kind()) {
      case DEPARTMENT -> departments.put(division.code(), division);
      case REGION -> division.departments().forEach(code -> regions.put(code, division));
      case LANDSCAPE -> {}
    }
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  private static void add(Map<String, int[]> index, String key, int town) {
    int[] present = index.get(key);
    if (present == null) {
      index.put(key, new int[] {town});
    } else if (present[present.length - 1] != town) {
      int[] more = Arrays.copyOf(present, present.length + 1);
      more[present.length] = town;
      index.put(key, more);
    }
  }

  private List<Town> pick(int @Nullable [] indices) {
    if (indices == null) {
      return List.of();
    }
    List<Town> picked = new ArrayList<>(indices.length);
    for (int index : indices) {
      picked.add(towns.get(index));
    }
    return picked;
  }
}
