package io.pulsrag.examples.events.plan;

import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Metadata;
import io.pulsrag.core.Place;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.geo.itinerary.Candidate;
import java.util.List;

/**
 * How much an event is wanted in a plan: its score beside the best one, less for what a visitor who
 * did not ask for it would be surprised by.
 */
final class Wanted {

  /** The least that an event which was found counts beside the best. */
  private static final double LEAST = 0.3;

  /** Somewhere on the map or nowhere. */
  private static final double NOWHERE = 0.6;

  /** Found by its words, and of none of the themes that were named. */
  private static final double OFF_THEME = 0.4;

  /** For children, where no age was told. */
  private static final double FOR_CHILDREN = 0.5;

  /** Made for few: a course in several parts, a job fair. */
  private static final double NO_OUTING = 0.2;

  /** An event up to this age is for children. */
  private static final int OLDEST_CHILD = 14;

  private Wanted() {}

  /** The hits as candidates; what can only be followed online is left out. */
  static List<Candidate> of(List<Hit> hits, Understood understood) {
    double best = hits.stream().mapToDouble(Hit::score).max().orElse(0);
    return hits.stream()
        .filter(hit -> !isOnlineOnly(hit.document()))
        .map(hit -> new Candidate(hit.document(), relevance(hit, best, understood)))
        .toList();
  }

  private static double relevance(Hit hit, double best, Understood understood) {
    boolean scored = !understood.text().isBlank() && best > 0;
    double share = scored ? Math.max(0, hit.score() / best) : 1;
    double relevance = LEAST + (1 - LEAST) * share;
    Document event = hit.document();
    Metadata fields = event.metadata();
    if (event.places().stream().map(Place::point).noneMatch(point -> point != null)) {
      relevance *= NOWHERE;
    }
    boolean about =
        understood.themes().isEmpty()
            || fields.texts("category").stream()
                .anyMatch(PlanSearch.closure(understood.themes())::contains);
    relevance *= about ? 1 : OFF_THEME;
    boolean aged = understood.constraints().facet(FacetNames.AGE).isPresent();
    if (!aged && fields.number("age_max").orElse(99) <= OLDEST_CHILD) {
      relevance *= FOR_CHILDREN;
    }
    boolean outing = fields.text("kind").orElse("outing").equals("outing");
    return outing ? relevance : relevance * NO_OUTING;
  }

  private static boolean isOnlineOnly(Document event) {
    return event.places().isEmpty() && event.metadata().flag("online").orElse(false);
  }
}
