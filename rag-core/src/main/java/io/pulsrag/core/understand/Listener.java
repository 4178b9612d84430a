package io.pulsrag.core.understand;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.facet.Demands;
import io.pulsrag.core.understand.facet.FacetReader;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one turn with every reader there is. Immutable, safe for use by many threads. */
final class Listener {
  private final TimeReader times;
  private final PlaceResolver places;
  private final FacetReader facets;

  Listener(TimeReader times, PlaceResolver places, FacetReader facets) {
    this.times = times;
    this.places = places;
    this.facets = facets;
  }

  Heard hear(
      String text,
      Locale language,
      @Nullable GeoPoint near,
      ZonedDateTime now,
      @Nullable When earlier) {
    Tokens tokens = Tokens.of(text);
    TimeReader.Reading time = times.read(text, language, now, earlier);
    List<PlaceResolver.Mention> mentions = places.resolve(text, language, near);
    BitSet timed = new BitSet();
    time.spans().forEach(span -> mark(timed, tokens, span.start(), span.end()));
    BitSet placed = new BitSet();
    mentions.forEach(mention -> mark(placed, tokens, mention.start(), mention.end()));
    BitSet taken = (BitSet) placed.clone();
    taken.or(timed);
    Demands demands = facets.read(tokens, language, taken, placed);
    List<Found> courtesy = TalkBook.COURTESY.findAll(tokens);
    BitSet gone = gone(tokens, taken, demands, courtesy);
    return new Heard(
        tokens, language, time, mentions, demands, courtesy, Searched.words(tokens, gone));
  }

  /** The tokens that leave; the words of a theme that is asked for stay whatever else they say. */
  private static BitSet gone(Tokens tokens, BitSet taken, Demands demands, List<Found> courtesy) {
    BitSet gone = (BitSet) taken.clone();
    for (int i = 0; i < tokens.size(); i++) {
      if (demands.spoken().get(i)) {
        gone.set(i);
      }
    }
    courtesy.forEach(phrase -> gone.set(phrase.from(), phrase.to()));
    for (Lexicon.Mention theme : demands.themes()) {
      gone.clear(theme.from(), theme.to());
    }
    return gone;
  }

  private static void mark(BitSet marked, Tokens tokens, int start, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() < end && token.end() > start) {
        marked.set(i);
      }
    }
  }
}
