package io.pulsrag.core.understand.lexicon;

/** The range of the weights in a lexicon. */
final class Weights {
  static void check(double weight, String of) {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "the weight of '" + of + "' must be above 0 and at most 1: " + weight);
    }
  }

  private Weights() {}
}
