package io.pulsrag.core.understand;

import io.pulsrag.core.Facet;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.Demands;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one turn says by itself, before the conversation is taken into account.
 *
 * @param tokens its words
 * @param language in which it is written
 * @param time what it says about time
 * @param places the places it names
 * @param demands its facets and themes
 * @param courtesy its phrases of courtesy and opening
 * @param text the words left to search for
 */
record Heard(
    Tokens tokens,
    Locale language,
    TimeReader.Reading time,
    List<PlaceResolver.Mention> places,
    Demands demands,
    List<Found> courtesy,
    String text) {
  Heard {
    places = List.copyOf(places);
    courtesy = List.copyOf(courtesy);
  }

  @Nullable When when() {
    return time.when();
  }

  /** The place asked for; several are joined by {@link Places}. */
  @Nullable Where where() {
    return Places.wanted(places);
  }

  /** All facets, with the refusals of places and weekdays. */
  List<Facet> facets() {
    return Refusals.with(demands.facets(), places, time.refused(), language);
  }
}
