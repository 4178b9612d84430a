package io.pulsrag.core.understand;

import io.pulsrag.core.Facet;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.Demands;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one turn says by itself, before the conversation is taken into account.
 *
 * @param tokens its words, misspelt ones put right
 * @param language in which it is written
 * @param time what it says about time
 * @param places the places it names
 * @param demands its facets and themes
 * @param courtesy its phrases of courtesy and opening
 * @param cues its phrases that tell what is wanted
 * @param asks its phrases that ask a fact of one thing
 * @param off its phrases that have nothing to do with the field
 * @param follow its phrases that work on earlier turns
 * @param taken tokens that speak of time or place; not to be changed
 * @param text the words left to search for
 */
record Heard(
    Tokens tokens,
    Locale language,
    TimeReader.Reading time,
    List<PlaceResolver.Mention> places,
    Demands demands,
    List<Found> courtesy,
    List<Found> cues,
    List<Found> asks,
    List<Found> off,
    List<Found> follow,
    BitSet taken,
    String text) {
  Heard {
    places = List.copyOf(places);
    courtesy = List.copyOf(courtesy);
    cues = List.copyOf(cues);
    asks = List.copyOf(asks);
    off = List.copyOf(off);
    follow = List.copyOf(follow);
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

  /** The subjects asked for, each once. */
  List<String> themes() {
    return demands.themes().stream().map(Lexicon.Mention::concept).distinct().toList();
  }

  /** Whether some phrase of this key or kind tells what is wanted. */
  boolean wants(String key) {
    return has(cues, key);
  }

  /** Whether some phrase of this key or kind works on earlier turns. */
  boolean follows(String key) {
    return has(follow, key);
  }

  private static boolean has(List<Found> phrases, String key) {
    for (Found phrase : phrases) {
      if (phrase.is(key)) {
        return true;
      }
    }
    return false;
  }
}
