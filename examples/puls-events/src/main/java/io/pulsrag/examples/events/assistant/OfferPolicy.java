package io.pulsrag.examples.events.assistant;

import io.pulsrag.core.Filter;
import io.pulsrag.core.ScopePolicy;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are offered, declared in one place: never what is cancelled, and never what is over,
 * unless only the past was asked for. A question on one event is answered whatever became of it.
 */
final class OfferPolicy {

  static ScopePolicy standard() {
    return (understood, now) ->
        understood.intent().listsDocuments()
            ? Filter.and(
                notOver(understood.constraints().when(), now),
                Filter.not(Filter.equal("status", "cancelled")))
            : Filter.everything();
  }

  private static Filter notOver(@Nullable When when, Instant now) {
    if (when == null) {
      return new Filter.During(new TimeWindow(now, Instant.MAX));
    }
    List<TimeWindow> ahead =
        when.windows().stream()
            .filter(window -> window.to().isAfter(now))
            .map(window -> window.from().isBefore(now) ? new TimeWindow(now, window.to()) : window)
            .toList();
    return ahead.isEmpty() ? Filter.everything() : Filter.during(ahead);
  }

  private OfferPolicy() {}
}
