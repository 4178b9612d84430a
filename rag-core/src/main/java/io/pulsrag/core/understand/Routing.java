package io.pulsrag.core.understand;

import io.pulsrag.core.Route;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the way of searching by what is left of a question: a quoted title, a named thing or a
 * proper name goes by its words; a known subject by words and meaning; so do words that nobody
 * knows, which are rare and tell much; a wish in everyday words goes by its meaning.
 */
final class Routing {
  private static final String OPENING = "\"«“";

  private final Predicate<Token> known;

  /**
   * @param known tells everyday words
   */
  Routing(Predicate<Token> known) {
    this.known = known;
  }

  /** For a question on things that are named or pointed at. */
  Route ofThings(Heard heard, List<String> subjects, @Nullable Understood last) {
    if (!subjects.isEmpty()) {
      return keyword(isQuoted(heard) ? "a quoted title" : "a named thing");
    }
    return last == null ? Route.both() : last.route();
  }

  /**
   * For a search.
   *
   * @param text what is searched, of this turn and earlier ones
   * @param themes in force
   */
  Route ofSearch(Heard heard, String text, List<String> themes, @Nullable Understood last) {
    if (text.isBlank()) {
      return hybrid("only constraints are left");
    }
    if (last != null && carries(last, text)) {
      return last.route();
    }
    if (isQuoted(heard)) {
      return keyword("a quoted title");
    }
    BitSet left = left(heard);
    if (left.stream().anyMatch(i -> isName(heard, i))) {
      return keyword("a proper name");
    }
    if (!themes.isEmpty()) {
      return hybrid("a known subject");
    }
    Tokens tokens = heard.tokens();
    boolean everyday = left.stream().anyMatch(i -> known.test(tokens.get(i)));
    return everyday || left.cardinality() > 2
        ? new Route(Route.Kind.SEMANTIC, "a wish without a known subject")
        : hybrid("rare words");
  }

  /** Whether an earlier turn chose for these words, or for a name among them. */
  private static boolean carries(Understood last, String text) {
    boolean name = last.route().kind() == Route.Kind.KEYWORD && text.startsWith(last.text());
    return last.route().isChosen() && (name || text.equals(last.text()));
  }

  private static Route keyword(String reason) {
    return new Route(Route.Kind.KEYWORD, reason);
  }

  private static Route hybrid(String reason) {
    return new Route(Route.Kind.HYBRID, reason);
  }

  private static boolean isQuoted(Heard heard) {
    String text = heard.tokens().text();
    for (int i = 0; i < text.length(); i++) {
      int quote = OPENING.indexOf(text.charAt(i));
      if (quote >= 0 && text.indexOf("\"»”".charAt(quote), i + 2) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The words that are neither of time, place and facets nor talk nor without meaning. */
  private static BitSet left(Heard heard) {
    Tokens tokens = heard.tokens();
    BitSet left = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      left.set(
          i,
          !heard.taken().get(i)
              && !heard.demands().spoken().get(i)
              && !FunctionWords.contains(tokens.get(i))
              && heard.text().contains(tokens.get(i).text()));
    }
    for (List<Found> talk : List.of(heard.courtesy(), heard.cues(), heard.follow())) {
      talk.forEach(phrase -> left.clear(phrase.from(), phrase.to()));
    }
    for (Lexicon.Mention theme : heard.demands().themes()) {
      left.clear(theme.from(), theme.to());
    }
    return left;
  }

  /** Whether a capital tells a name: within a sentence, or before a word that is none. */
  private boolean isName(Heard heard, int i) {
    Token token = heard.tokens().get(i);
    boolean first = i == 0 || token.gap() == Token.Gap.STOP;
    boolean acronym = token.text().chars().noneMatch(Character::isLowerCase);
    return token.capital() && !acronym && (!first || !known.test(token));
  }
}
