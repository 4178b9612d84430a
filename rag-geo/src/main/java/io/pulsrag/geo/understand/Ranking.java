package io.pulsrag.geo.understand;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import io.pulsrag.geo.Landmark;
import io.pulsrag.geo.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which of the places of one name is meant: the more populous and the nearer to the person the
 * likelier, and those where documents happen before others.
 */
final class Ranking {

  /**
   * A town counts this part when only a part of its name was said: less than a village of the whole
   * name, unless it is fifty times as populous.
   */
  private static final double SHORT_NAME = 0.03;

  /** What is less than this part as likely as the first is not offered beside it. */
  private static final double OFFERED = 0.01;

  /** At this distance from the person, in metres, a place is half as likely as beside them. */
  private static final double HALF = 30_000;

  /** The same from the middle of the country, when the position is unknown. */
  private static final double HALF_OF_HOME = 3_000_000;

  /** A town where documents happen counts so many times as much. */
  private static final double DOCUMENTS = 10;

  /** A village counts as much as this many people: names of hamlets are said too. */
  private static final double LEAST = 50;

  /** A town beyond the border counts a hundredth beside one of the same name at home. */
  private static final double ABROAD = 0.01;

  private final Gazetteer gazetteer;
  private final KnownPlaces known;
  private final @Nullable GeoPoint near;
  private final @Nullable GeoPoint home;

  /**
   * @param known where documents happen
   * @param near where the person is, or null
   * @param home where most people are, for when that is unknown, or null
   */
  Ranking(
      Gazetteer gazetteer, KnownPlaces known, @Nullable GeoPoint near, @Nullable GeoPoint home) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.near = near;
    this.home = home;
  }

  /** The towns called like this, likeliest first. */
  List<Town> towns(String key) {
    List<Town> exact = gazetteer.towns(key);
    List<Town> partly = gazetteer.townsByShortName(key);
    if (exact.size() + partly.size() <= 1) {
      return exact.isEmpty() ? partly : exact;
    }
    List<Town> all = new ArrayList<>(exact);
    partly.stream().filter(town -> !exact.contains(town)).forEach(all::add);
    all.sort(
        Comparator.comparingDouble(
                (Town town) ->
                    -weight(town)
                        * (town.key().equals(key) ? 1 : SHORT_NAME)
                        * (known.happenIn(town) ? DOCUMENTS : 1))
            .thenComparing(Town::code));
    return all;
  }

  /**
   * Those of some towns of one name, likeliest first, that are likely enough beside the first to be
   * offered; the first among them.
   */
  List<Town> likely(List<Town> towns) {
    Town first = towns.getFirst();
    double least = weight(first) * OFFERED;
    return towns.stream()
        .filter(
            town ->
                town.equals(first)
                    || weight(town) * (town.key().startsWith(first.key() + " ") ? SHORT_NAME : 1)
                        >= least)
        .toList();
  }

  /**
   * The sites of one name, likeliest first. Unless the position of the person tells, those that the
   * gazetteer knows come before venues of documents.
   */
  List<Landmark> sites(List<Landmark> sites) {
    return sites.size() < 2
        ? sites
        : sites.stream()
            .sorted(
                Comparator.comparing((Landmark site) -> near == null && !isFamous(site))
                    .thenComparingDouble(site -> -weight(site)))
            .toList();
  }

  private boolean isFamous(Landmark site) {
    return gazetteer.landmarks(Folding.fold(site.name())).contains(site);
  }

  double weight(Town town) {
    double abroad = town.department().isEmpty() ? ABROAD : 1;
    double closeness =
        near == null ? closeness(home, town.center(), HALF_OF_HOME) : closeness(town.center());
    return Math.max(LEAST, town.population()) * closeness * abroad;
  }

  double weight(Landmark site) {
    return Math.max(LEAST, site.weight()) * closeness(site.center());
  }

  private double closeness(@Nullable GeoPoint place) {
    return closeness(near, place, HALF);
  }

  private static double closeness(@Nullable GeoPoint from, @Nullable GeoPoint place, double half) {
    if (from == null || place == null) {
      return 1;
    }
    double distance = from.distanceMeters(place) / half;
    return 1 / (1 + distance * distance);
  }
}
