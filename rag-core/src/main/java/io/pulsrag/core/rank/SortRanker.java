package io.pulsrag.core.rank;

import io.pulsrag.core.Document;
import io.pulsrag.core.Facet;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Place;
import io.pulsrag.core.Query;
import io.pulsrag.core.Ranker;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.FacetNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts what fits into the order that was asked for: "le moins cher d'abord", "the nearest", "au
 * plus tôt". Only hits with at least half of the best score take part, so that the cheapest concert
 * is a concert; the others follow as they were. What is not known comes last among its like.
 *
 * <p>The price is that of {@code price_min}, nothing where {@code free} is true; the distance is to
 * the place asked for, or to the user; the date is the next beginning in the time asked for. To be
 * the last of a chain: the scores that it gives are places in the list, from 1 downwards.
 *
 * <p>Safe for use by many threads.
 */
public final class SortRanker implements Ranker {

  /** The name of this part of a score: what was sorted by, in euros, metres or epoch seconds. */
  public static final String SORT = "sort";

  private static final double AS_GOOD = 0.5;

  @Override
  public List<Hit> rank(Query query, List<Hit> hits) {
    List<Hit> ranked = Ranker.byScore().rank(query, hits);
    Optional<ToDoubleFunction<Document>> key =
        query.constraints().facet(FacetNames.SORT).flatMap(sort -> key(query, sort));
    if (key.isEmpty() || ranked.isEmpty()) {
      return ranked;
    }
    double enough = AS_GOOD * ranked.getFirst().score();
    List<Hit> sorted =
        new ArrayList<>(ranked.stream().filter(hit -> hit.score() >= enough).toList());
    sorted.sort(
        Comparator.comparingDouble((Hit hit) -> key.get().applyAsDouble(hit.document()))
            .thenComparing(Hit.BEST_FIRST));
    ranked.stream().filter(hit -> hit.score() < enough).forEach(sorted::add);
    return numbered(sorted, key.get());
  }

  private static List<Hit> numbered(List<Hit> sorted, ToDoubleFunction<Document> key) {
    List<Hit> numbered = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      double by = key.applyAsDouble(sorted.get(i).document());
      double score = 1.0 / (1 + i);
      numbered.add(
          Double.isFinite(by)
              ? sorted.get(i).rescored(score, SORT, by)
              : new Hit(sorted.get(i).document(), score, sorted.get(i).parts()));
    }
    return List.copyOf(numbered);
  }

  private static Optional<ToDoubleFunction<Document>> key(Query query, Facet sort) {
    String by = sort.value() instanceof Value.Text text ? text.text() : "";
    return switch (by) {
      case "price" -> Optional.of(SortRanker::price);
      case "date" -> Optional.of(document -> begin(document, query));
      case "distance" -> {
        GeoPoint from = origin(query);
        yield from == null ? Optional.empty() : Optional.of(document -> meters(document, from));
      }
      default -> Optional.empty();
    };
  }

  private static double price(Document document) {
    if (document.metadata().flag("free").orElse(false)) {
      return 0;
    }
    OptionalDouble price = document.metadata().number("price_min");
    return price.orElse(Double.POSITIVE_INFINITY);
  }

  private static double begin(Document document, Query query) {
    When when = query.constraints().when();
    return document.occurrences().stream()
        .filter(one -> when == null || when.windows().stream().anyMatch(one::overlaps))
        .filter(one -> one.to().isAfter(query.now()))
        .map(TimeWindow::from)
        .mapToDouble(from -> from.getEpochSecond())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static double meters(Document document, GeoPoint from) {
    return document.places().stream()
        .map(Place::point)
        .mapToDouble(point -> point == null ? Double.POSITIVE_INFINITY : from.distanceMeters(point))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static @Nullable GeoPoint origin(Query query) {
    Where where = query.constraints().where();
    return where != null && where.center() != null ? where.center() : query.near();
  }
}
