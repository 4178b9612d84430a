package io.pulsrag.core.understand.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what each stands for, found in a text from left to right, the longest at each place.
 * One pass over a tree of words: the time grows with the text, not with the book. The tree is
 * written out as far as texts have walked into it. Plural endings and accents do not matter. Safe
 * for use by many threads.
 */
public final class PhraseBook {
  private final PhraseNode root;
  private final Set<String> vocabulary;

  private PhraseBook(PhraseNode root, Set<String> vocabulary) {
    this.root = root;
    this.vocabulary = Set.copyOf(vocabulary);
  }

  /**
   * A phrase in a text.
   *
   * @param key what the phrase stands for
   * @param from index of its first token
   * @param to index after its last token
   * @param numbers the numbers in it, in order
   */
  public record Found(String key, int from, int to, List<Double> numbers) {
    /** Copies. */
    public Found {
      numbers = List.copyOf(numbers);
    }

    /** Whether this is the key, or what stands before its colon. */
    public boolean is(String keyOrKind) {
      return key.startsWith(keyOrKind)
          && (key.length() == keyOrKind.length() || key.indexOf(':') == keyOrKind.length());
    }

    /** What stands before the colon of the key, or the whole key. */
    public String kind() {
      int colon = key.indexOf(':');
      return colon < 0 ? key : key.substring(0, colon);
    }

    /** What stands after the colon of the key, or nothing. */
    public String argument() {
      int colon = key.indexOf(':');
      return colon < 0 ? "" : key.substring(colon + 1);
    }
  }

  /** A builder of an empty book. */
  public static Builder builder() {
    return new Builder();
  }

  /** The stems of all words in the book, and its placeholders. */
  public Set<String> vocabulary() {
    return vocabulary;
  }

  /** All phrases of the text, leftmost first, without overlap. */
  public List<Found> findAll(Tokens tokens) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Found longest = longestAt(tokens, at);
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.to();
      }
    }
    return found;
  }

  /** The longest phrase that begins at this token, or null. */
  public @Nullable Found longestAt(Tokens tokens, int at) {
    PhraseNode.Branches first = root.branches();
    if (first.onlyWords() && first.after(tokens.get(at).stem()) == null) {
      return null;
    }
    var walk = new Walk(tokens, at);
    walk.from(root, at);
    return walk.best;
  }

  /** Follows the few branches that a token allows: its word, a number, a sum. */
  private static final class Walk {
    private final Tokens tokens;
    private final int start;
    private List<Double> numbers = List.of();
    private @Nullable Found best;

    Walk(Tokens tokens, int start) {
      this.tokens = tokens;
      this.start = start;
    }

    void from(PhraseNode node, int at) {
      PhraseNode.Branches branches = node.branches();
      if (branches.key() != null && (best == null || at > best.to())) {
        best = new Found(branches.key(), start, at, numbers);
      }
      if (at >= tokens.size()) {
        return;
      }
      Token token = tokens.get(at);
      if (at > start && token.gap() == Token.Gap.STOP) {
        return;
      }
      PhraseNode next = branches.after(token.stem());
      if (next != null) {
        from(next, at + 1);
      }
      if (branches.number() != null) {
        through(branches.number(), Numerals.read(tokens, at));
      }
      if (branches.money() != null) {
        through(branches.money(), Money.read(tokens, at));
      }
    }

    private void through(PhraseNode node, Numerals.Numeral numeral) {
      if (numeral.next() >= 0) {
        List<Double> before = numbers;
        numbers = new ArrayList<>(before);
        numbers.add(numeral.value());
        from(node, numeral.next());
        numbers = before;
      }
    }
  }

  /** Collects phrases. Not safe for use by several threads. */
  public static final class Builder {
    private final List<PhraseNode.Tail> phrases = new ArrayList<>();
    private final Set<String> vocabulary = new HashSet<>();

    private Builder() {}

    /**
     * Adds all phrases of a pattern. A phrase that is in the book already keeps its first meaning.
     *
     * @throws IllegalArgumentException if the pattern is malformed
     */
    public Builder add(String key, String pattern) {
      PhrasePattern read = PhrasePattern.parse(pattern);
      read.parts().forEach(choices -> choices.forEach(vocabulary::addAll));
      phrases.add(PhraseNode.Tail.whole(key, read));
      return this;
    }

    /** The book; the builder must not be used again. */
    public PhraseBook build() {
      return new PhraseBook(new PhraseNode(phrases), vocabulary);
    }
  }
}
