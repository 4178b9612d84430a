package io.pulsrag.core.generate;

import io.pulsrag.core.Folding;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Says where a document happens. Immutable.
 *
 * @param near where the user is, if known
 * @param where the place asked, if any
 * @param away the place asked when what is spoken of lies elsewhere; distances are from it
 */
record Places(
    Phrases phrases, @Nullable GeoPoint near, @Nullable Where where, @Nullable Where away) {

  /** Kinds of places that are small enough for a distance from their middle to mean something. */
  private static final List<Where.Kind> SMALL =
      List.of(Where.Kind.POINT, Where.Kind.VENUE, Where.Kind.STATION);

  /** Farther than this, in metres, a distance says nothing to a visitor. */
  private static final double FAR = 150_000;

  /**
   * "New Morning, Paris (à 1,2 km)", or that it is online; empty when nothing is known. Where a
   * distance was asked and no position is known, says that only the town is.
   */
  Optional<String> say(Card card) {
    List<String> parts = new ArrayList<>();
    card.venue().map(Sentences::name).ifPresent(parts::add);
    card.city()
        .map(Sentences::name)
        .filter(city -> parts.stream().noneMatch(part -> names(part, city)))
        .ifPresent(parts::add);
    if (parts.isEmpty()) {
      return card.online().orElse(false)
          ? Optional.of(phrases.say("where.online"))
          : Optional.empty();
    }
    String words = String.join(", ", parts);
    if (isMeasured() && isSomewhere(card)) {
      return Optional.of(phrases.say("where.somewhere", words));
    }
    return Optional.of(
        distance(card)
            .map(distance -> phrases.say("where.distance", words, distance))
            .orElse(words));
  }

  /** Whether what was asked depends on distances. */
  private boolean isMeasured() {
    return near != null || where != null && (where.radiusMeters() > 0 || isSmall(where));
  }

  /** Whether its position is not known, so that its town stands for it. */
  private static boolean isSomewhere(Card card) {
    List<Place> places = card.document().places();
    return !places.isEmpty() && places.stream().allMatch(place -> place.point() == null);
  }

  private static boolean isSmall(Where where) {
    return SMALL.contains(where.kind());
  }

  /** Whether a venue's name says the town already. */
  private static boolean names(String venue, String city) {
    return (" " + Folding.fold(venue) + " ").contains(" " + Folding.fold(city) + " ");
  }

  /** "à 1,2 km", from the user or from the small place asked; empty when either is unknown. */
  Optional<String> distance(Card card) {
    OptionalDouble meters = meters(card);
    if (away != null && away.kind() != Where.Kind.POINT && meters.isPresent()) {
      String far = new Quantities(phrases).distance(meters.getAsDouble());
      return Optional.of(phrases.say("where.away", far, Towns.of(phrases, away)));
    }
    return meters.isPresent() && meters.getAsDouble() <= FAR
        ? Optional.of(
            phrases.say("distance.away", new Quantities(phrases).distance(meters.getAsDouble())))
        : Optional.empty();
  }

  /** The same in metres. */
  OptionalDouble meters(Card card) {
    GeoPoint from = origin();
    return from == null ? OptionalDouble.empty() : card.distanceMeters(from);
  }

  private @Nullable GeoPoint origin() {
    if (away != null) {
      return away.center();
    }
    if (where != null && where.center() != null && isSmall(where)) {
      return where.center();
    }
    return near;
  }
}
