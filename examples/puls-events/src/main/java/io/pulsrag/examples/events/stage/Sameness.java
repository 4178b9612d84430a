package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Folding;
import org.jspecify.annotations.Nullable;

/** Tells whether two events of different ids are the same event, published twice. */
final class Sameness {

  private static final int SHORT = 8;

  /**
   * Equal for events that are nearly identical: the same title, beginning, end, town and venue, up
   * to accents, case and spaces.
   *
   * @return null when too little is known to tell
   */
  static @Nullable String key(StagedEvent event) {
    String title = event.words().title() == null ? "" : Folding.fold(event.words().title());
    StagedEvent.When when = event.when();
    if (title.length() < SHORT || when.firstBegin() == null && when.lastEnd() == null) {
      return null;
    }
    StagedVenue venue = event.venue();
    String city = venue == null || venue.city() == null ? "" : Folding.cityKey(venue.city());
    String name = venue == null || venue.name() == null ? "" : Folding.fold(venue.name());
    return String.join(
        "|", title, String.valueOf(when.firstBegin()), String.valueOf(when.lastEnd()), city, name);
  }

  private Sameness() {}
}
