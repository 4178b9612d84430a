package io.pulsrag.core;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Decides whether a text may pass, must change, or must stop.
 *
 * <p>Every implementation keeps these promises, and {@code GuardrailContract} checks them:
 *
 * <ul>
 *   <li>The same inspection gives the same verdict; a changed text, inspected again, passes.
 *   <li>Any text gets a verdict, an empty one too; only a missing backend is an error.
 *   <li>A reason says what rule was met, never the text.
 * </ul>
 *
 * <p>Safe for use by many threads.
 */
@FunctionalInterface
public interface Guardrail {

  /** Where in the pipeline a text is looked at. */
  enum Point {
    /** What the user wrote, before anything is done with it. */
    QUESTION,
    /** Text of a document, before a model reads it. */
    CONTEXT,
    /** What is about to be shown: a whole answer, or one sentence of a stream. */
    ANSWER
  }

  /**
   * What is looked at.
   *
   * @param point where in the pipeline
   * @param text the text
   * @param context the documents that the answer may rest on, numbered from 1 in this order
   * @param query what was asked; null at {@link Point#QUESTION}
   * @param language of the text
   */
  record Inspection(
      Point point,
      String text,
      List<Hit> context,
      @org.jspecify.annotations.Nullable Query query,
      Locale language) {
    /** Copies. */
    public Inspection {
      Objects.requireNonNull(point, "point");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(language, "language");
      context = List.copyOf(context);
    }
  }

  /** What was decided. */
  sealed interface Verdict {}

  /** The text may pass as it is. */
  record Pass() implements Verdict {}

  /**
   * The text may pass in another form.
   *
   * @param text the new form; may be empty
   * @param reason the rule that was met
   */
  record Change(String text, String reason) implements Verdict {}

  /**
   * The text must not pass.
   *
   * @param reason the rule that was met
   */
  record Stop(String reason) implements Verdict {}

  /**
   * @param inspection what to look at
   * @return the verdict
   * @throws RetriableException if a backend is away; the caller stops the text then
   */
  Verdict inspect(Inspection inspection);

  /** Lets everything pass. */
  static Guardrail none() {
    return inspection -> new Pass();
  }
}
