package io.pulsrag.core;

/**
 * What an answer cost in model work. Immutable.
 *
 * @param modelCalls calls of a chat model, 0 or more
 * @param inputTokens tokens read, 0 when the model does not say
 * @param outputTokens tokens written, 0 when the model does not say
 */
public record Usage(int modelCalls, long inputTokens, long outputTokens) {

  /** No model was called. */
  public static final Usage NONE = new Usage(0, 0, 0);

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public Usage {
    if (modelCalls < 0 || inputTokens < 0 || outputTokens < 0) {
      throw new IllegalArgumentException(
          "usage is never negative: " + modelCalls + ", " + inputTokens + ", " + outputTokens);
    }
  }

  /** Both together. */
  public Usage plus(Usage other) {
    return new Usage(
        modelCalls + other.modelCalls,
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens);
  }
}
