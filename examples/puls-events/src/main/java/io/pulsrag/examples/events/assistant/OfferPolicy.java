package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Filter;
import io.pulsrag.core.Intent;
import io.pulsrag.core.ScopePolicy;
import java.util.List;

/**
 * Which events are offered, declared in one place: never what is cancelled; never what is over,
 * unless its time was asked for; job fairs and courses only to someone who names one.
 */
final class OfferPolicy {

  static ScopePolicy standard() {
    ScopePolicy upcoming = ScopePolicy.upcoming();
    return (understood, now) -> {
      if (understood.intent() == Intent.ITEM_QUESTION || understood.intent() == Intent.COMPARISON) {
        return Filter.everything();
      }
      return Filter.and(
          List.of(
              upcoming.scope(understood, now), Filter.not(Filter.equal("status", "cancelled"))));
    };
  }

  private OfferPolicy() {}
}
