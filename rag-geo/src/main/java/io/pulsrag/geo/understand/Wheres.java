package io.pulsrag.geo.understand;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Where;
import io.pulsrag.geo.District;
import io.pulsrag.geo.Division;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.PlaceFilters;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what a name means into the place that is searched. */
final class Wheres {

  /** How far from a site something is still "at" it, in metres. */
  private static final double AT_SITE = 1_000;

  /** Other places of the name that are offered. */
  private static final int ALTERNATIVES = 5;

  /** The town of a site is sought within this distance of it, in metres. */
  private static final double NEXT_TOWN = 10_000;

  /** Radius of a round town as dense as Paris in metres, by the root of its people. */
  private static final double RADIUS = 3.8;

  private static final List<String> CITIES = List.of("paris", "lyon", "marseille");

  private final Gazetteer gazetteer;
  private final Ranking ranking;
  private final PlaceFilters filters;
  private final double nearRadius;
  private final @Nullable GeoPoint near;
  private final boolean english;

  Wheres(
      Gazetteer gazetteer,
      Ranking ranking,
      PlaceFilters filters,
      double nearRadius,
      @Nullable GeoPoint near,
      Locale language) {
    this.gazetteer = gazetteer;
    this.ranking = ranking;
    this.filters = filters;
    this.nearRadius = nearRadius;
    this.near = near;
    this.english = language.getLanguage().equals("en");
  }

  /** The place, or null when it cannot be known: near someone whose position is not. */
  @Nullable Where of(Found found) {
    boolean around = found.lead().kind() == Lead.Kind.NEAR && !found.excluded();
    return switch (found.sense()) {
      case Sense.Towns towns ->
          towns(
              towns.guessed() ? towns.candidates() : ranking.likely(towns.candidates()),
              around,
              found.reach());
      case Sense.Numbered numbered -> numbered(numbered);
      case Sense.Divided divided -> division(divided.division());
      case Sense.Sites sites -> sites(sites.candidates(), around, found.reach());
      case Sense.Here here -> here(found.reach());
      case Sense.Country country -> country.country();
    };
  }

  private Where towns(List<Town> candidates, boolean around, double reach) {
    List<Where> alternatives = new ArrayList<>();
    for (Town other : candidates.subList(1, candidates.size())) {
      if (alternatives.size() < ALTERNATIVES) {
        alternatives.add(town(other, told(other), around, reach, List.of()));
      }
    }
    Town first = candidates.getFirst();
    return town(first, first.name(), around, reach, alternatives);
  }

  /** The name with what tells it from others of the name: "Saint-Denis (La Réunion)". */
  private String told(Town town) {
    return gazetteer
        .department(town.department())
        .map(department -> town.name() + " (" + department.name() + ")")
        .orElse(town.name());
  }

  private Where town(
      Town town, String name, boolean around, double reach, List<Where> alternatives) {
    GeoPoint center = town.center();
    Filter filter = filters.town(town);
    if (center != null && reach > 0) {
      filter = filters.around(center, reach);
    } else if (center != null && around) {
      filter = Filter.or(filter, filters.around(center, nearRadius));
    }
    return new Where(name, Where.Kind.CITY, filter, center, reach, alternatives);
  }

  private @Nullable Where numbered(Sense.Numbered numbered) {
    List<District> found = new ArrayList<>();
    for (String city : CITIES) {
      if (numbered.city().isEmpty() || numbered.city().equals(city)) {
        gazetteer.district(city, numbered.number()).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    GeoPoint position = near;
    if (position != null) {
      found.sort((a, b) -> Boolean.compare(isHome(b, position), isHome(a, position)));
    }
    return new Where(
        found.getFirst().name(),
        Where.Kind.DISTRICT,
        filters.district(found.getFirst()),
        found.getFirst().center(),
        0,
        found.stream().skip(1).map(this::district).toList());
  }

  private Where district(District district) {
    return Where.of(
        district.name(), Where.Kind.DISTRICT, filters.district(district), district.center());
  }

  /** Someone in Lyon who says "dans le 3e" means Lyon. */
  private static boolean isHome(District district, GeoPoint position) {
    GeoPoint center = district.center();
    return center != null && center.distanceMeters(position) < 20_000;
  }

  private Where division(Division division) {
    Where.Kind kind =
        switch (division.kind()) {
          case DEPARTMENT -> Where.Kind.DEPARTMENT;
          case REGION -> Where.Kind.REGION;
          case LANDSCAPE -> Where.Kind.AREA;
        };
    return Where.of(division.name(), kind, filters.division(division), null);
  }

  private Where sites(List<Landmark> candidates, boolean around, double reach) {
    List<Where> alternatives =
        candidates.stream()
            .skip(1)
            .filter(
                other -> other.center().distanceMeters(candidates.getFirst().center()) > AT_SITE)
            .limit(ALTERNATIVES)
            .map(other -> site(other, told(other), around, reach, List.of()))
            .toList();
    Landmark first = candidates.getFirst();
    String name = alternatives.isEmpty() ? first.name() : told(first);
    return site(first, name, around, reach, alternatives);
  }

  /** The name with the town that tells it from others: "Place de la République, Paris". */
  private String told(Landmark site) {
    return gazetteer.townsWithin(site.center(), NEXT_TOWN).stream()
        .min(Comparator.comparingDouble(town -> outside(town, site.center())))
        .filter(town -> !Folding.fold(site.name()).contains(town.key()))
        .map(town -> site.name() + ", " + town.name())
        .orElse(site.name());
  }

  /** Metres from the border of a town, below 0 within it, were it round. */
  private static double outside(Town town, GeoPoint point) {
    GeoPoint center = town.center();
    return center == null
        ? Double.POSITIVE_INFINITY
        : center.distanceMeters(point) - RADIUS * Math.sqrt(town.population());
  }

  private Where site(
      Landmark site, String name, boolean around, double reach, List<Where> alternatives) {
    Filter filter;
    if (reach == 0 && !around && site.area() != null) {
      filter = filters.inside(site.area());
    } else {
      double radius = reach > 0 ? reach : around ? nearRadius : AT_SITE;
      filter = filters.around(site.center(), radius);
    }
    return new Where(name, site.kind(), filter, site.center(), reach, alternatives);
  }

  private @Nullable Where here(double reach) {
    if (near == null) {
      return null;
    }
    return new Where(
        english ? "near you" : "près de vous",
        Where.Kind.POINT,
        filters.around(near, reach > 0 ? reach : nearRadius),
        near,
        reach,
        List.of());
  }
}
