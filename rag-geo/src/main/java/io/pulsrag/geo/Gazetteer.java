package io.pulsrag.geo;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places of a country by name and by code. Names are looked up as keys of {@link
 * Folding#cityKey}. Immutable and safe for use by many threads.
 *
 * <p>{@link #france()} is the one that comes with the library; another country is built with {@link
 * #builder()}.
 */
public final class Gazetteer {

  private final GazetteerTables tables;
  private final Codes codes;

  /** Built when first needed, perhaps twice, which costs time and nothing else. */
  private volatile @Nullable TypoIndex typos;

  private volatile @Nullable TownGrid grid;

  Gazetteer(GazetteerTables tables) {
    this.tables = tables;
    codes = new Codes(tables.towns());
  }

  /**
   * Metropolitan France and overseas: communes, departments, regions, arrondissements of Paris,
   * Lyon and Marseille, quarters of Paris, stations of Île-de-France, well-known sites. Loaded once
   * on first use, in some 40 ms in a JVM that has just started. The indexes of misspelt names, of
   * codes and of towns around a point are built when first asked, each in some 10 to 20 ms more.
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
    return tables.towns();
  }

  /** The towns of exactly this name, in no order. */
  public List<Town> towns(String cityKey) {
    return towns(tables.names().indexes(cityKey, NameTable.Kind.TOWN));
  }

  /** The towns that are often called by this part of their name or by this other name. */
  public List<Town> townsByShortName(String cityKey) {
    return towns(tables.names().indexes(cityKey, NameTable.Kind.SHORT_NAME));
  }

  /**
   * The keys of towns, and their short names, that differ from a word by one mistake in writing, in
   * no order. What it takes to find them is built when the first word is looked for.
   */
  public List<String> keysNear(String word) {
    TypoIndex index = typos;
    if (index == null) {
      index = new TypoIndex(tables.names().ofTowns());
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
    District district = postalCode == null ? null : tables.districts().byPostalCode(postalCode);
    if (district != null && district.center() != null) {
      return Optional.of(district.center());
    }
    return town(name, postalCode).map(Town::center);
  }

  /** The département with this code. */
  public Optional<Division> department(String code) {
    return Optional.ofNullable(tables.divisions().department(code));
  }

  /** The region that a département belongs to. */
  public Optional<Division> regionOf(String department) {
    return Optional.ofNullable(tables.divisions().regionOf(department));
  }

  /** The département, region or landscape of this name, as folded by {@link Folding#fold}. */
  public Optional<Division> division(String folded) {
    int[] found = tables.names().indexes(folded, NameTable.Kind.DIVISION);
    return found.length == 0 ? Optional.empty() : Optional.of(tables.divisions().get(found[0]));
  }

  /** The numbered district of a town. */
  public Optional<District> district(String cityKey, int number) {
    return Optional.ofNullable(tables.districts().find(cityKey, number));
  }

  /** The district that a postal code stands for. */
  public Optional<District> districtByPostalCode(String postalCode) {
    return Optional.ofNullable(tables.districts().byPostalCode(postalCode));
  }

  /** The arrondissement in which a point lies, where borders are known: in Paris. */
  public Optional<District> districtAt(GeoPoint point) {
    return Optional.ofNullable(tables.quarters().at(point));
  }

  /** The stations, quarters and sites of this name, as folded by {@link Folding#fold}. */
  public List<Landmark> landmarks(String folded) {
    return pick(tables.landmarks(), tables.names().indexes(folded, NameTable.Kind.LANDMARK));
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
    return tables.starts().longest(first, second);
  }

  /** The towns whose middle lies within a distance of a point, in no order. */
  public List<Town> townsWithin(GeoPoint point, double meters) {
    return near(point, meters).stream().map(TownGrid.Near::town).toList();
  }

  /** The same with their distances. */
  List<TownGrid.Near> near(GeoPoint point, double meters) {
    TownGrid built = grid;
    if (built == null) {
      built = new TownGrid(tables.towns(), tables.towns().centers());
      grid = built;
    }
    return built.within(point, meters);
  }

  private List<Town> towns(int[] indexes) {
    return pick(tables.towns(), indexes);
  }

  private static <T> List<T> pick(List<T> all, int[] indexes) {
    if (indexes.length == 0) {
      return List.of();
    }
    if (indexes.length == 1) {
      return List.of(all.get(indexes[0]));
    }
    List<T> picked = new ArrayList<>(indexes.length);
    for (int index : indexes) {
      picked.add(all.get(index));
    }
    return picked;
  }
}
