package io.pulsrag.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When nothing satisfies every constraint: which one to drop, and what is nearest then. A date is
 * dropped first if something happens within {@link #NEAR_IN_TIME} of it, then a place if something
 * lies within {@link #NEAR_METERS}, then facets; failing these, whatever leaves anything.
 */
final class NearMisses {

  private static final Duration NEAR_IN_TIME = Duration.ofDays(14);
  private static final double NEAR_METERS = 50_000;
  private static final int SHOWN = 3;
  private static final int LOOKED_AT = 200;

  private final Retriever retriever;
  private final Query query;

  NearMisses(Retriever retriever, Query query) {
    this.retriever = retriever;
    this.query = query;
  }

  /** The best that can be offered, or nothing. */
  Optional<Writer.Nearest> find() {
    List<Writer.Nearest> far = new ArrayList<>();
    for (String name : query.constraints().names()) {
      List<Hit> hits = without(name);
      if (!hits.isEmpty()) {
        Writer.Nearest nearest =
            new Writer.Nearest(name, hits.subList(0, Math.min(SHOWN, hits.size())));
        if (isNear(name, hits.getFirst())) {
          return Optional.of(nearest);
        }
        far.add(nearest);
      }
    }
    return far.stream().findFirst();
  }

  private List<Hit> without(String name) {
    Filter scope =
        name.equals(Constraints.DATE)
            ? Filter.and(query.scope(), new Filter.During(new TimeWindow(query.now(), Instant.MAX)))
            : query.scope();
    List<Hit> hits =
        retriever.retrieve(
            query.toBuilder()
                .constraints(query.constraints().without(name))
                .scope(scope)
                .limit(LOOKED_AT)
                .build());
    Comparator<Hit> nearestFirst =
        switch (name) {
          case Constraints.DATE -> Comparator.comparing(this::gap);
          case Constraints.PLACE -> Comparator.comparingDouble(this::meters);
          default -> Hit.BEST_FIRST;
        };
    return hits.stream().sorted(nearestFirst.thenComparing(Hit.BEST_FIRST)).toList();
  }

  private boolean isNear(String name, Hit hit) {
    return switch (name) {
      case Constraints.DATE -> gap(hit).compareTo(NEAR_IN_TIME) <= 0;
      case Constraints.PLACE -> meters(hit) <= NEAR_METERS;
      default -> true;
    };
  }

  /** The time between the nearest coming occurrence and the windows that were asked for. */
  private Duration gap(Hit hit) {
    When when = query.constraints().when();
    return hit.document().occurrences().stream()
        .filter(occurrence -> occurrence.to().isAfter(query.now()))
        .flatMap(
            occurrence ->
                when == null
                    ? java.util.stream.Stream.of(Duration.ZERO)
                    : when.windows().stream().map(window -> gap(occurrence, window)))
        .min(Comparator.naturalOrder())
        .orElse(Duration.ofSeconds(Long.MAX_VALUE));
  }

  private static Duration gap(TimeWindow one, TimeWindow other) {
    if (one.overlaps(other)) {
      return Duration.ZERO;
    }
    return one.to().isAfter(other.from())
        ? Duration.between(other.to(), one.from())
        : Duration.between(one.to(), other.from());
  }

  private double meters(Hit hit) {
    Where where = query.constraints().where();
    @Nullable GeoPoint center = where == null ? null : where.center();
    return hit.document().places().stream()
        .map(Place::point)
        .mapToDouble(
            point ->
                point == null || center == null ? Double.MAX_VALUE : center.distanceMeters(point))
        .min()
        .orElse(Double.MAX_VALUE);
  }
}
