package io.pulsrag.geo;

import io.pulsrag.core.Document;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The venues that the indexed documents themselves name, so that "au Sucre" is understood where an
 * event takes place at "Le Sucre". Immutable, safe for use by many threads; built anew after an
 * index run.
 */
public final class KnownPlaces {

  /** How well known a venue is for each document that names it, in inhabitants. */
  private static final int WEIGHT = 1_000;

  /** Positions that one venue is given may lie this far apart, in metres. */
  private static final double SAME_SITE_METERS = 400;

  /** What names a town and lies this near its middle, in metres, happens in it. */
  private static final double SAME_TOWN_METERS = 15_000;

  private static final Set<String> GENERIC =
      Set.of(
          "en ligne",
          "online",
          "paris",
          "visio",
          "visioconference",
          "a definir",
          "a confirmer",
          "mairie",
          "eglise",
          "centre ville",
          "bibliotheque",
          "mediatheque",
          "theatre",
          "cinema",
          "musee",
          "parc",
          "jardin",
          "place",
          "salle des fetes",
          "chateau",
          "gare",
          "ecole",
          "salle polyvalente",
          "centre culturel",
          "maison",
          "hotel",
          "restaurant",
          "bar",
          "plage",
          "marche",
          "stade",
          "gymnase",
          "universite",
          "lycee",
          "college",
          "librairie",
          "galerie",
          "office de tourisme",
          "espace",
          "festival",
          "france");

  private static final Set<String> ARTICLES = Set.of("le ", "la ", "les ", "l ");

  private final Map<String, List<Landmark>> byName;
  private final Map<String, List<GeoPoint>> byTown;
  private final NameStarts starts;

  private KnownPlaces(Map<String, List<Landmark>> byName, Map<String, List<GeoPoint>> byTown) {
    Map<String, List<GeoPoint>> points = new HashMap<>();
    byTown.forEach((town, some) -> points.put(town, List.copyOf(some)));
    this.byTown = points;
    Map<String, List<Landmark>> copy = new HashMap<>();
    byName.forEach((name, sites) -> copy.put(name, List.copyOf(sites)));
    this.byName = copy;
    starts = new NameStarts(copy.size());
    copy.keySet().forEach(starts::add);
  }

  /** Knows no venue. */
  public static KnownPlaces none() {
    return new KnownPlaces(Map.of(), Map.of());
  }

  /** The venues of these documents. */
  public static KnownPlaces ofDocuments(Collection<Document> documents) {
    return of(documents.stream().flatMap(document -> document.places().stream()).toList());
  }

  /** The named ones of these places; names that could stand anywhere are left out. */
  public static KnownPlaces of(Collection<Place> places) {
    Map<String, List<Landmark>> byName = new HashMap<>();
    Map<String, List<GeoPoint>> byTown = new HashMap<>();
    for (Place place : places) {
      String name = place.name();
      GeoPoint point = place.point();
      if (place.city() != null && point != null) {
        addTown(
            byTown.computeIfAbsent(Folding.cityKey(place.city()), absent -> new ArrayList<>(1)),
            point);
      }
      if (name == null || point == null) {
        continue;
      }
      String key = withoutArticle(Folding.fold(name));
      boolean townItself = place.city() != null && key.equals(Folding.cityKey(place.city()));
      if (key.length() >= 3 && key.length() <= 60 && !townItself && !GENERIC.contains(key)) {
        add(byName.computeIfAbsent(key, absent -> new ArrayList<>(1)), name.strip(), point);
      }
    }
    return new KnownPlaces(byName, byTown);
  }

  /** The venues of this folded name, with or without its article. */
  public List<Landmark> named(String folded) {
    return byName.isEmpty() ? List.of() : byName.getOrDefault(withoutArticle(folded), List.of());
  }

  /**
   * How long a name can be that begins with these folded words, of which none is an article; never
   * less than the longest there is.
   *
   * @param first the first word
   * @param second the second word; empty when there is none
   * @return the number of words; 0 when no venue is called so
   */
  public int longestName(String first, String second) {
    return starts.longest(first, second);
  }

  /** Whether a document happens in this town, so that its name rather means it than another. */
  public boolean happenIn(Town town) {
    GeoPoint center = town.center();
    return center != null
        && byTown.getOrDefault(town.key(), List.of()).stream()
            .anyMatch(point -> point.distanceMeters(center) <= SAME_TOWN_METERS);
  }

  /** How many names are known. */
  public int size() {
    return byName.size();
  }

  private static void addTown(List<GeoPoint> points, GeoPoint point) {
    if (points.stream().noneMatch(other -> other.distanceMeters(point) <= SAME_TOWN_METERS)) {
      points.add(point);
    }
  }

  private static void add(List<Landmark> sites, String name, GeoPoint point) {
    for (int i = 0; i < sites.size(); i++) {
      Landmark site = sites.get(i);
      if (site.center().distanceMeters(point) <= SAME_SITE_METERS) {
        sites.set(
            i,
            new Landmark(
                Where.Kind.VENUE, site.name(), site.center(), null, site.weight() + WEIGHT));
        return;
      }
    }
    sites.add(new Landmark(Where.Kind.VENUE, name, point, null, WEIGHT));
  }

  private static String withoutArticle(String key) {
    for (String article : ARTICLES) {
      if (key.startsWith(article)) {
        return key.substring(article.length());
      }
    }
    return key;
  }
}
