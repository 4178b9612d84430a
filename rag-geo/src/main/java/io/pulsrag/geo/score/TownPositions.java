package io.pulsrag.geo.score;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.GeoScorer;
import io.pulsrag.core.Place;
import io.pulsrag.geo.Gazetteer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where places are: at their own position, or without one in the middle of their town, with how far
 * off that may be. Immutable, safe for use by many threads.
 */
public final class TownPositions {

  /** How far the middle of most towns is from their borders, in metres. */
  private static final double TOWN_METERS = 1_500;

  /** The same of a metropolis. */
  private static final double METROPOLIS_METERS = 6_000;

  private static final int METROPOLIS_PEOPLE = 200_000;

  /**
   * A position.
   *
   * @param point of the place, or the middle of its town or arrondissement
   * @param errorMeters how far off that may be: 0 when it is the place's own
   */
  public record Position(GeoPoint point, double errorMeters) {}

  private final Gazetteer gazetteer;

  /** Finds towns in this gazetteer. */
  public TownPositions(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
  }

  /** The position of a place; empty when it has none and its town is unknown. */
  public Optional<Position> of(Place place) {
    GeoPoint own = place.point();
    if (own != null) {
      return Optional.of(new Position(own, 0));
    }
    String city = place.city();
    if (city == null) {
      return Optional.empty();
    }
    return gazetteer
        .centroid(city, place.postalCode())
        .map(middle -> new Position(middle, error(city, place)));
  }

  /**
   * Scores places without position as if they stood in the middle of their town. Such a score is
   * that of a distance off by up to {@link Position#errorMeters}.
   */
  public GeoScorer completing(GeoScorer scorer) {
    Objects.requireNonNull(scorer, "scorer");
    return (asked, places) -> {
      List<Place> placed = places.stream().map(this::placed).toList();
      return scorer.score(asked, placed);
    };
  }

  private Place placed(Place place) {
    return place.point() != null
        ? place
        : of(place)
            .map(
                position ->
                    new Place(
                        place.name(),
                        place.address(),
                        place.postalCode(),
                        place.city(),
                        position.point()))
            .orElse(place);
  }

  private double error(String city, Place place) {
    String code = place.postalCode();
    boolean district = code != null && gazetteer.districtByPostalCode(code).isPresent();
    boolean metropolis =
        !district
            && gazetteer
                .town(city, code)
                .filter(town -> town.population() > METROPOLIS_PEOPLE)
                .isPresent();
    return metropolis ? METROPOLIS_METERS : TOWN_METERS;
  }
}
