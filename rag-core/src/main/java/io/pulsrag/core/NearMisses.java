package io.pulsrag.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When nothing satisfies a question: what it is that leaves nothing, and what is nearest without
 * it. For one question and one thread.
 *
 * <p>The words come first: when no document holds them, no other date or place would help, and
 * nothing is offered. Of a long wish that no document holds as a whole only the known subjects
 * count. Then each constraint is given up alone, in the order of {@link Constraints#names}; the
 * first that leaves something near is the cause and what it leaves is offered. Near is {@link
 * #NEAR_IN_TIME} for a date and {@link #NEAR_METERS} for a place. What is offered holds the words
 * of the question.
 */
final class NearMisses {

  private static final Duration NEAR_IN_TIME = Duration.ofDays(31);
  private static final double NEAR_METERS = 50_000;
  private static final int SHOWN = 3;
  private static final int LOOKED_AT = 200;

  private final Retriever retriever;
  private final Query query;
  private final Function<Constraints, Filter> scopes;
  private Wanted wanted;

  /**
   * @param scopes what a search under such constraints leaves out; it may depend on the date
   */
  NearMisses(Retriever retriever, Query query, Function<Constraints, Filter> scopes) {
    this.retriever = retriever;
    this.query = query;
    this.scopes = scopes;
    wanted = Wanted.of(query);
  }

  /** The cause, with the best that can be offered. */
  Writer.Nearest find() {
    if (!wanted.isEmpty() && matching(Constraints.none()).isEmpty()) {
      wanted = wanted.subjects();
      if (wanted.isEmpty() || matching(Constraints.none()).isEmpty()) {
        return new Writer.Nearest(Writer.Nearest.WORDS, List.of());
      }
    }
    Constraints asked = query.constraints();
    @Nullable String far = null;
    for (String name : asked.names()) {
      List<Hit> hits = matching(asked.without(name)).stream().sorted(nearestFirst(name)).toList();
      List<Hit> near = hits.stream().takeWhile(hit -> isNear(name, hit)).limit(SHOWN).toList();
      if (!near.isEmpty()) {
        return new Writer.Nearest(name, near);
      }
      if (far == null && !hits.isEmpty()) {
        far = name;
      }
    }
    return new Writer.Nearest(far == null ? impossible() : far, List.of());
  }

  /** The constraint that leaves nothing even alone with the words. */
  private String impossible() {
    Constraints asked = query.constraints();
    for (String name : asked.names()) {
      Constraints alone = asked;
      for (String other : asked.names()) {
        alone = other.equals(name) ? alone : alone.without(other);
      }
      if (matching(alone).isEmpty()) {
        return name;
      }
    }
    return Writer.Nearest.TOGETHER;
  }

  /** What holds the words and satisfies these constraints and the scope. */
  private List<Hit> matching(Constraints constraints) {
    boolean anotherDate = query.constraints().when() != null && constraints.when() == null;
    Filter scope =
        anotherDate
            ? Filter.and(
                scopes.apply(constraints),
                new Filter.During(new TimeWindow(query.now(), Instant.MAX)))
            : scopes.apply(constraints);
    return retriever
        .retrieve(query.toBuilder().constraints(constraints).scope(scope).limit(LOOKED_AT).build())
        .stream()
        .filter(hit -> wanted.heldBy(hit.document()))
        .toList();
  }

  private Comparator<Hit> nearestFirst(String name) {
    Comparator<Hit> nearest =
        switch (name) {
          case Constraints.DATE -> Comparator.comparing(this::gap);
          case Constraints.PLACE -> Comparator.comparingDouble(this::meters);
          default -> Hit.BEST_FIRST;
        };
    return nearest.thenComparing(Hit.BEST_FIRST);
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
