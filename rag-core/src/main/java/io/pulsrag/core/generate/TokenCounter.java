package io.pulsrag.core.generate;

import dev.langchain4j.model.TokenCountEstimator;

/** Counts, or safely overestimates, the tokens of a text. Safe for use by many threads. */
@FunctionalInterface
public interface TokenCounter {

  /**
   * @param text may be empty
   * @return 0 or more
   */
  int count(String text);

  /** Counts with the model's own estimator. */
  static TokenCounter of(TokenCountEstimator estimator) {
    return estimator::estimateTokenCountInText;
  }

  /**
   * Estimates from characters, for any model: a run of letters counts one token for every four
   * letters begun, a run of digits one for every two begun, a letter beyond Latin one by itself,
   * and every other visible character one.
   */
  static TokenCounter byCharacters() {
    return CharacterTokens::count;
  }
}
