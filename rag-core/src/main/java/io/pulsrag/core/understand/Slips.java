package io.pulsrag.core.understand;

import io.pulsrag.core.understand.text.Spelling;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts right slips of the hand in words of dates and grammar ("cettte semaine", "autuor de"),
 * before times and places are read. Letters may be swapped, missing or doubled; a wrong letter
 * counts in long words only, as many short words are one letter from another. Immutable, safe for
 * use by many threads.
 */
final class Slips {
  private static final int SHORTEST = 4;
  private static final int LONG = 7;

  private final Spelling spelling;

  /**
   * @param known words that are right as they are
   */
  Slips(Collection<String> known) {
    Set<String> words =
        FunctionWords.all().stream()
            .filter(word -> word.length() >= SHORTEST)
            .collect(Collectors.toSet());
    spelling = new Spelling(words, known);
  }

  /** The tokens with slips put right; the same when there is none. */
  Tokens found(Tokens tokens) {
    return spelling.corrected(tokens, i -> false);
  }

  /**
   * The text with slips put right.
   *
   * @param written its tokens
   * @param right what {@link #found} makes of them
   * @param spared which tokens must not be touched, such as names of places
   */
  static String corrected(Tokens written, Tokens right, Predicate<Token> spared) {
    var text = new StringBuilder(written.text());
    for (int i = written.size() - 1; i >= 0; i--) {
      Token token = written.get(i);
      String word = right.get(i).word();
      if (isSlip(token.word(), word) && !spared.test(token)) {
        text.replace(token.start(), token.end(), word);
      }
    }
    return text.toString();
  }

  private static boolean isSlip(String word, String meant) {
    if (word.equals(meant)) {
      return false;
    }
    return word.length() != meant.length() || word.length() >= LONG || isSwapped(word, meant);
  }

  private static boolean isSwapped(String word, String meant) {
    return word.chars().sorted().boxed().toList().equals(meant.chars().sorted().boxed().toList());
  }
}
