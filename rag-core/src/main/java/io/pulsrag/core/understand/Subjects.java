package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the things that a question names: "le concert de Nina", "Hamlet ou Le Banquet". */
final class Subjects {
  private static final Set<String> DEFINITE =
      Set.of(("le la l du au the this that ce cet cette").split(" ", -1));

  private static final Set<String> PLURAL = Set.of("les", "des", "aux", "these", "ces");

  private static final Set<String> INDEFINITE =
      Set.of(("un une a an any some quel quelle quels quelles which").split(" ", -1));

  private static final Set<String> ARTICLES = Set.of("un", "une", "a", "an");

  private static final Set<String> NEXT =
      Set.of(
          ("prochain prochaine next prochains prochaines meilleur meilleure best " + "quelques")
              .split(" ", -1));

  private static final Set<String> BETWEEN =
      Set.of("ou", "or", "et", "and", "vs", "versus", "than", "que", "celle", "celui");

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  /** What joins two things where a word of comparison stands. */
  private static final Set<String> BESIDE = Set.of("with", "avec");

  /** Verbs at the edge of a name that belong to the question. */
  private static final Set<String> VERBS =
      Set.of(
          ("commence debute demarre joue passe finit dure coute ouvre ferme lieu aura start starts"
                  + " begin begins cost costs open opens end ends finish take takes place held happening"
                  + " located last run running")
              .split(" ", -1));

  private final Tokens tokens;
  private final BitSet taken;
  private final Predicate<Token> known;

  /**
   * A name as far as it reaches.
   *
   * @param from index of its first token
   * @param to index after its last token
   * @param sure whether it is surely one thing: quoted, a proper name, or "the" and more than a
   *     kind
   */
  record Name(int from, int to, boolean sure) {}

  Subjects(Tokens tokens, BitSet taken, Predicate<Token> known) {
    this.tokens = tokens;
    this.taken = taken;
    this.known = known;
  }

  /** The text of a name as written. */
  String text(Name name) {
    return tokens.text(name.from(), name.to());
  }

  /** The longest stretch of words that no phrase of the question covers, if it names one thing. */
  @Nullable Name one(List<Found> phrases) {
    Name quoted = quoted();
    if (quoted != null) {
      return quoted;
    }
    Name best = null;
    for (Name name : stretches(covered(phrases))) {
      if (best == null || weight(name) > weight(best)) {
        best = name;
      }
    }
    return best;
  }

  /**
   * The two or more things between which a question chooses; fewer when it does not.
   *
   * @param chosen whether a word of choice is there, so that one sure name is enough for a pair
   */
  List<Name> several(List<Found> phrases, boolean chosen) {
    BitSet covered = covered(phrases);
    List<Name> names = new ArrayList<>();
    List<Name> others = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean beside = chosen && i < tokens.size() && BESIDE.contains(tokens.get(i).word());
      if (i == tokens.size() || splits(i) || beside || covered.get(i)) {
        add(names, others, from, i);
        from = i + (i < tokens.size() && (covered.get(i) || beside || isBetween(i)) ? 1 : 0);
      }
    }
    if (chosen && names.size() == 1 && !others.isEmpty()) {
      names.add(others.getFirst());
    }
    if (names.stream().noneMatch(this::isProper) && names.stream().allMatch(this::isAnyOf)) {
      return List.of();
    }
    boolean proper = chosen || names.stream().allMatch(this::isProper);
    return proper ? names : List.of();
  }

  /** Whether any of its kind is meant: "a virus", "un virus". */
  private boolean isAnyOf(Name name) {
    return name.from() > 0 && ARTICLES.contains(tokens.get(name.from() - 1).word());
  }

  private void add(List<Name> names, List<Name> others, int from, int to) {
    Name name = trimmed(from, to);
    if (name != null) {
      (name.sure() ? names : others).add(name);
    }
  }

  /** Whether a name has a capital letter that no sentence begins with, or is quoted. */
  boolean isProper(Name name) {
    for (int i = Math.max(1, name.from()); i < name.to(); i++) {
      if (tokens.get(i).capital() && tokens.get(i).text().length() > 1) {
        return true;
      }
    }
    return name.from() == 0 && tokens.get(0).capital() && !known.test(tokens.get(0))
        || quoted() != null;
  }

  private boolean isBetween(int i) {
    return BETWEEN.contains(tokens.get(i).word()) && tokens.get(i).text().length() > 1;
  }

  private boolean splits(int i) {
    if (inQuotes(i)) {
      return false;
    }
    boolean gap = i > 0 && tokens.get(i).gap() != Token.Gap.NONE;
    return isBetween(i) || gap && !inBrackets(i) && !isDashed(i);
  }

  /** Whether a token goes on with a quoted title: "Le Jour et la Nuit". */
  private boolean inQuotes(int i) {
    return Quotes.in(tokens.text()).stream()
        .anyMatch(
            span -> i > 0 && tokens.get(i - 1).start() > span[0] && tokens.get(i).end() <= span[1]);
  }

  /** Whether only a dash stands before a token, as inside titles: "Cendrillon - version rock". */
  private boolean isDashed(int i) {
    String between = tokens.text().substring(tokens.get(i - 1).end(), tokens.get(i).start());
    return DASHES.contains(between.strip());
  }

  private boolean inBrackets(int i) {
    int start = tokens.get(i).start();
    int open = tokens.text().lastIndexOf('(', start);
    int close = tokens.text().lastIndexOf(')', start - 1);
    return open >= 0 && (open > close || close >= tokens.get(i - 1).end());
  }

  private BitSet covered(List<Found> phrases) {
    BitSet covered = new BitSet();
    phrases.forEach(phrase -> covered.set(phrase.from(), phrase.to()));
    return covered;
  }

  private List<Name> stretches(BitSet covered) {
    List<Name> names = new ArrayList<>();
    int from = covered.nextClearBit(0);
    while (from < tokens.size()) {
      int to = covered.nextSetBit(from);
      Name name = trimmed(from, to < 0 ? tokens.size() : Math.min(to, tokens.size()));
      if (name != null) {
        names.add(name);
      }
      from = to < 0 ? tokens.size() : covered.nextClearBit(to);
    }
    return names;
  }

  /** Cuts leading and trailing words without meaning; null when nothing is left. */
  private @Nullable Name trimmed(int from, int to) {
    int first = from;
    while (first < to && (loose(first, from) || isVerb(first))) {
      first++;
    }
    int last = to;
    while (last > first && (isVerb(last - 1) || trails(last - 1))) {
      last--;
    }
    return first >= last ? null : new Name(first, last, sure(first, last, from));
  }

  private boolean trails(int i) {
    return (FunctionWords.contains(tokens.get(i)) || timed(i)) && !tokens.get(i).capital();
  }

  private boolean isVerb(int i) {
    return VERBS.contains(tokens.get(i).word()) && !tokens.get(i).capital();
  }

  private boolean timed(int i) {
    return taken.get(i) && !tokens.get(i).capital();
  }

  private boolean loose(int i, int from) {
    Token token = tokens.get(i);
    boolean title = token.capital() && i > 0 && i + 1 < tokens.size();
    return FunctionWords.contains(token)
        && !(title && i > from - 1 && tokens.get(i).text().length() > 1);
  }

  private boolean sure(int first, int last, int from) {
    boolean named = false;
    int content = 0;
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      if (FunctionWords.contains(token)) {
        continue;
      }
      if (NEXT.contains(token.word())) {
        return false;
      }
      content++;
      boolean proper = token.capital() && i > 0 || !known.test(token) && !token.isNumber();
      named |= proper && !taken.get(i);
    }
    String before = first > 0 ? tokens.get(first - 1).word() : "";
    boolean definite = DEFINITE.contains(before) && first - 1 >= Math.max(0, from);
    boolean plural = PLURAL.contains(before) || INDEFINITE.contains(before);
    return named || definite && !plural && content >= 2;
  }

  private int weight(Name name) {
    return (name.sure() ? 100 : 0) + name.to() - name.from();
  }

  private @Nullable Name quoted() {
    List<int[]> spans = Quotes.in(tokens.text());
    return spans.isEmpty() ? null : between(spans.getFirst()[0], spans.getFirst()[1]);
  }

  private @Nullable Name between(int open, int close) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() > open && tokens.get(i).end() <= close) {
        first = first < 0 ? i : first;
        last = i + 1;
      }
    }
    return first < 0 ? null : new Name(first, last, true);
  }
}
