package io.pulsrag.core.understand;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.facet.Demands;
import io.pulsrag.core.understand.facet.FacetReader;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.Numerals;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.core.understand.text.Spelling;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one turn with every reader there is. Immutable, safe for use by many threads. */
final class Listener {
  private static final int LONGEST_ACRONYM = 6;

  private static final Set<String> COPULAS = Set.of("est", "sont", "is", "are", "soit");

  /** Words that open a clause on the noun before them. */
  private static final Set<String> RELATIVES = Set.of("qui", "dont", "that", "which", "whose");

  /** A clause opens at most as many tokens before its verb. */
  private static final int RELATIVE_REACH = 5;

  private final TimeReader times;
  private final PlaceResolver places;
  private final FacetReader facets;
  private final Spelling spelling;
  private final Slips slips;

  Listener(TimeReader times, PlaceResolver places, FacetReader facets, Lexicon lexicon) {
    this.times = times;
    this.places = places;
    this.facets = facets;
    Set<String> targets = new HashSet<>(lexicon.vocabulary());
    targets.addAll(facets.vocabulary());
    targets.addAll(Numerals.vocabulary());
    Set<String> others = new HashSet<>(FunctionWords.all());
    others.addAll(TalkBook.vocabulary());
    for (String line : PhraseFiles.lines(Listener.class, "common-words.txt")) {
      others.addAll(Arrays.asList(line.strip().split(" ", -1)));
    }
    this.spelling = new Spelling(targets, others);
    others.addAll(targets);
    this.slips = new Slips(others);
  }

  /** Whether a word is one that the rules, the lexicon or the language knows. */
  boolean knows(Token token) {
    return spelling.knows(token);
  }

  Heard hear(
      Tokens said,
      Locale language,
      @Nullable GeoPoint near,
      ZonedDateTime now,
      @Nullable When earlier,
      boolean shown) {
    String low = lowered(said.text());
    Tokens written = withoutSlips(low.equals(said.text()) ? said : Tokens.of(low), language, near);
    String text = written.text();
    TimeReader.Reading time = times.read(text, language, now, earlier);
    if (shown && isPick(written, time)) {
      time = TimeReader.Reading.nothing();
    }
    List<Found> polite = TalkBook.COURTESY.findAll(written);
    List<PlaceResolver.Mention> mentions =
        places.resolve(text, language, near).stream()
            .filter(place -> !inCourtesy(place, written, polite))
            .toList();
    BitSet timed = new BitSet();
    time.spans().forEach(span -> mark(timed, written, span.start(), span.end()));
    BitSet placed = new BitSet();
    mentions.forEach(mention -> mark(placed, written, mention.start(), mention.end()));
    BitSet taken = (BitSet) placed.clone();
    taken.or(timed);
    Tokens tokens = spelling.corrected(written, taken::get);
    List<Found> courtesy = tokens.equals(written) ? polite : TalkBook.COURTESY.findAll(tokens);
    List<Found> follow = TalkBook.FOLLOW.findAll(tokens);
    BitSet themeless = (BitSet) placed.clone();
    courtesy.stream()
        .filter(phrase -> phrase.key().equals("opening:please"))
        .forEach(phrase -> themeless.set(phrase.from(), phrase.to()));
    follow.stream()
        .filter(phrase -> phrase.to() - phrase.from() > 1)
        .forEach(phrase -> themeless.set(phrase.from(), phrase.to()));
    BitSet silent = (BitSet) taken.clone();
    follow.stream()
        .filter(phrase -> phrase.kind().equals("drop"))
        .forEach(phrase -> silent.set(phrase.from(), phrase.to()));
    Demands demands = facets.read(tokens, language, silent, themeless);
    BitSet gone = gone(tokens, taken, demands, courtesy, follow);
    return new Heard(
        tokens,
        language,
        time,
        mentions,
        demands,
        courtesy,
        TalkBook.INTENT.findAll(tokens),
        asked(tokens, TalkBook.ASK.findAll(tokens)),
        TalkBook.OFF.findAll(tokens),
        follow,
        taken,
        Searched.words(tokens, gone));
  }

  /** Whether what looks like a day points at a list that was shown: "le premier". */
  private static boolean isPick(Tokens tokens, TimeReader.Reading time) {
    if (time.spans().isEmpty()) {
      return false;
    }
    List<Found> picks =
        TalkBook.FOLLOW.findAll(tokens).stream()
            .filter(phrase -> phrase.kind().equals("pick") && Picks.points(phrase))
            .toList();
    return time.spans().stream()
        .allMatch(
            span ->
                picks.stream()
                    .anyMatch(
                        pick ->
                            tokens.get(pick.from()).start() <= span.start()
                                && span.end() <= tokens.get(pick.to() - 1).end()));
  }

  private Tokens withoutSlips(Tokens written, Locale language, @Nullable GeoPoint near) {
    Tokens right = slips.found(written);
    if (right.equals(written)) {
      return written;
    }
    List<PlaceResolver.Mention> named = places.resolve(written.text(), language, near);
    return Tokens.of(
        Slips.corrected(
            written,
            right,
            token ->
                named.stream()
                    .anyMatch(one -> one.start() < token.end() && token.start() < one.end())));
  }

  /** Without the clauses that only describe: "un atelier qui est gratuit" asks nothing. */
  private static List<Found> asked(Tokens tokens, List<Found> asks) {
    return asks.stream()
        .filter(ask -> !ask.key().equals("ask:none") && !describes(tokens, ask))
        .toList();
  }

  private static boolean describes(Tokens tokens, Found ask) {
    if (!COPULAS.contains(tokens.get(ask.from()).word())) {
      return false;
    }
    for (int i = ask.from(); i > Math.max(1, ask.from() - RELATIVE_REACH); i--) {
      if (tokens.get(i).gap() != Token.Gap.NONE) {
        return false;
      }
      if (RELATIVES.contains(tokens.get(i - 1).word())) {
        return true;
      }
    }
    return false;
  }

  /** The tokens that leave; the words of a theme that is asked for stay whatever else they say. */
  private static BitSet gone(
      Tokens tokens, BitSet taken, Demands demands, List<Found> courtesy, List<Found> follow) {
    BitSet gone = (BitSet) taken.clone();
    for (int i = 0; i < tokens.size(); i++) {
      if (demands.spoken().get(i)) {
        gone.set(i);
      }
    }
    courtesy.forEach(phrase -> gone.set(phrase.from(), phrase.to()));
    follow.forEach(phrase -> gone.set(phrase.from(), phrase.to()));
    for (Lexicon.Mention theme : demands.themes()) {
      gone.clear(theme.from(), theme.to());
    }
    return gone;
  }

  /** A text in capitals throughout is lowered: its capitals tell no names. */
  private static String lowered(String text) {
    boolean shouted =
        text.length() > LONGEST_ACRONYM && text.chars().noneMatch(Character::isLowerCase);
    return shouted ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** Whether what looks like a place is a word of courtesy: "bonne" in "bonne journée". */
  private static boolean inCourtesy(
      PlaceResolver.Mention place, Tokens tokens, List<Found> courtesy) {
    return courtesy.stream()
        .anyMatch(
            phrase ->
                phrase.to() - phrase.from() > 1
                    && tokens.get(phrase.from()).start() <= place.start()
                    && tokens.get(phrase.to() - 1).end() >= place.end());
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
