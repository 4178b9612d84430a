package io.pulsrag.core.generate;

import java.util.Objects;

/**
 * What one call of a model may hold in all: system text, history, what was understood, the cards,
 * and the answer that is still to come. Immutable.
 *
 * @param total tokens of one call, answer included, at least 512
 * @param answer tokens kept free for the answer, above 0 and below half of the total
 * @param counter counts tokens
 */
public record TokenBudget(int total, int answer, TokenCounter counter) {

  /** Tokens of one call unless set otherwise. */
  public static final int DEFAULT_TOTAL = 6_000;

  /** Tokens kept for the answer unless set otherwise; five results of two sentences fit. */
  public static final int DEFAULT_ANSWER = 700;

  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public TokenBudget {
    Objects.requireNonNull(counter, "counter");
    if (total < 512) {
      throw new IllegalArgumentException("a budget holds at least 512 tokens: " + total);
    }
    if (answer <= 0 || answer >= total / 2) {
      throw new IllegalArgumentException(
          "the answer takes more than 0 and less than half of " + total + " tokens: " + answer);
    }
  }

  /** The default size, counted by characters. */
  public static TokenBudget defaults() {
    return new TokenBudget(DEFAULT_TOTAL, DEFAULT_ANSWER, TokenCounter.byCharacters());
  }

  /** Tokens for everything but the answer. */
  int input() {
    return total - answer;
  }
}
