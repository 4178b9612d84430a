package io.pulsrag.geo.itinerary;

import io.pulsrag.core.Document;
import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that can be attended. Immutable.
 *
 * @param candidate what it is
 * @param slots ways to attend, at least one, in the order of time
 * @param cost as far as known
 * @param gain what attending is worth before the share of the slot
 * @param position where, or null when unknown
 * @param venue folded name and town of the venue, or empty
 * @param themes of the document
 */
record Outing(
    Candidate candidate,
    List<Slot> slots,
    Cost cost,
    double gain,
    @Nullable GeoPoint position,
    String venue,
    Set<String> themes) {

  /** Venues so near each other are one, under two names. */
  private static final double BESIDE_METERS = 60;

  /** What a stop of an earlier plan is worth beside its relevance: more than any two others. */
  static final double KEPT = 2;

  static Outing of(
      Candidate candidate,
      List<Slot> slots,
      boolean kept,
      double unknownPriceShare,
      Set<String> themes) {
    Document document = candidate.document();
    Cost cost = Cost.of(document);
    GeoPoint position =
        document.places().stream()
            .map(Place::point)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String venue =
        document.places().stream()
            .filter(place -> place.name() != null)
            .map(place -> Folding.fold(place.name() + " " + place.city()))
            .findFirst()
            .orElse("");
    return new Outing(
        candidate,
        slots,
        cost,
        candidate.relevance() * (cost.known() ? 1 : unknownPriceShare) + (kept ? KEPT : 0),
        position,
        venue,
        Set.copyOf(themes));
  }

  boolean sameVenue(Outing other) {
    boolean beside =
        position != null
            && other.position != null
            && position.distanceMeters(other.position) <= BESIDE_METERS;
    return beside || !venue.isEmpty() && venue.equals(other.venue);
  }

  boolean sameTheme(Outing other) {
    return themes.stream().anyMatch(other.themes::contains);
  }

  /** Bits of the steps of a sequence that it is of. */
  int steps(List<Set<String>> sequence) {
    int steps = 0;
    for (int i = 0; i < sequence.size(); i++) {
      steps |= sequence.get(i).stream().anyMatch(themes::contains) ? 1 << i : 0;
    }
    return steps;
  }

  /** The last minute at which any slot can begin. */
  long latest() {
    return slots.stream().mapToLong(Slot::latest).max().orElse(Long.MIN_VALUE);
  }
}
