package io.pulsrag.core.understand.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts right one wrong, missing, doubled or swapped letter in words that nobody knows, when a word
 * that matters lies that near. Words are found by their deletions (W. Garbe, SymSpell, 2012), not
 * by comparing with all. Immutable, safe for use by many threads.
 */
public final class Spelling {
  /** Shorter words have too many neighbours; those of this length may only have letters swapped. */
  private static final int SHORTEST = 4;

  private final Set<String> known = new HashSet<>();
  private final Map<String, List<String>> deletions = new HashMap<>();

  /**
   * @param targets folded words that are worth finding
   * @param others folded words that are right as they are
   */
  public Spelling(Collection<String> targets, Collection<String> others) {
    known.addAll(others);
    for (String word : new java.util.TreeSet<>(targets)) {
      known.add(word);
      if (word.length() >= SHORTEST) {
        deletions.computeIfAbsent(word, key -> new ArrayList<>(1)).add(word);
        for (int i = 0; i < word.length(); i++) {
          List<String> words =
              deletions.computeIfAbsent(without(word, i), key -> new ArrayList<>(1));
          if (!words.contains(word)) {
            words.add(word);
          }
        }
      }
    }
  }

  /**
   * The tokens with misspelt words put right; spans and written forms stay.
   *
   * @param tokens a text
   * @param spared tells by index which tokens must not be touched, such as names of places
   */
  public Tokens corrected(Tokens tokens, IntPredicate spared) {
    List<Token> right = null;
    boolean allCapitals = tokens.text().equals(tokens.text().toUpperCase(java.util.Locale.ROOT));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name = token.capital() && i > 0 && !allCapitals;
      String word = name || spared.test(i) || token.isNumber() ? null : nearest(token);
      if (word != null) {
        right = right == null ? new ArrayList<>(tokens.list()) : right;
        right.set(
            i,
            new Token(
                token.text(),
                word,
                Stems.of(word),
                token.start(),
                token.end(),
                token.number(),
                token.gap()));
      }
    }
    return right == null ? tokens : new Tokens(tokens.text(), right);
  }

  /** Whether the word is right as it is. */
  public boolean knows(Token token) {
    return known.contains(token.word()) || known.contains(token.stem());
  }

  private @Nullable String nearest(Token token) {
    if (token.word().length() < SHORTEST || knows(token)) {
      return null;
    }
    String best = nearest(token.word());
    return best != null || token.stem().equals(token.word()) ? best : nearest(token.stem());
  }

  private @Nullable String nearest(String word) {
    String best = null;
    best = better(word, best, deletions.get(word));
    for (int i = 0; i < word.length(); i++) {
      best = better(word, best, deletions.get(without(word, i)));
    }
    return best;
  }

  private static @Nullable String better(
      String word, @Nullable String best, @Nullable List<String> candidates) {
    String better = best;
    if (candidates != null) {
      for (String candidate : candidates) {
        if (oneApart(word, candidate)
            && (better == null || rank(word, candidate) < rank(word, better))) {
          better = candidate;
        }
      }
    }
    return better;
  }

  /** Swapped letters are likelier than a missing or doubled one, and this than a wrong one. */
  private static int rank(String word, String candidate) {
    int kind = word.length() != candidate.length() ? 1 : differing(word, candidate) == 2 ? 0 : 2;
    int first = word.charAt(0) == candidate.charAt(0) ? 0 : 4;
    return first + kind;
  }

  /** Whether one insertion, deletion, substitution or swap of neighbours lies between two words. */
  static boolean oneApart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int prefix = 0;
    while (prefix < shorter && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && one.charAt(one.length() - 1 - suffix) == other.charAt(other.length() - 1 - suffix)) {
      suffix++;
    }
    int left = longer - prefix - suffix;
    if (left <= 1) {
      return longer > SHORTEST && (prefix > 0 || longer > SHORTEST + 2);
    }
    return left == 2
        && one.length() == other.length()
        && one.charAt(prefix) == other.charAt(prefix + 1)
        && one.charAt(prefix + 1) == other.charAt(prefix);
  }

  private static int differing(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }

  private static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }
}
