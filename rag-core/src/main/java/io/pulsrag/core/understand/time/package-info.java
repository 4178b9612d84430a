/**
 * When: expressions of time in French and English text, turned into windows on the calendar.
 *
 * <p>Start with {@link io.pulsrag.core.understand.time.TimeExpressions}; its results are {@link
 * io.pulsrag.core.understand.time.TimeExpression} and {@link
 * io.pulsrag.core.understand.time.TimeConstraint}, its conventions {@link
 * io.pulsrag.core.understand.time.TimeSettings}.
 *
 * <p>Inside, a text is cut into {@code Tokens}; a {@code Chart} reads them against the {@code
 * RuleTrie} of a {@code Language}; each {@code Rule} turns words and smaller findings into a {@code
 * Time}, which is a {@code Series} of occurrences with what it says about the calendar; {@code
 * Combine} and {@code Ranges} make larger times of smaller ones; the {@code Resolver} chooses the
 * occurrence that is meant and {@code Wording} says it back. To add an expression, add a rule with
 * its examples to the file of its kind ({@code FrenchDays}, {@code EnglishClock} and so on); to add
 * a language, write such files and gather them as {@code French} does.
 */
@NullMarked
package io.pulsrag.core.understand.time;

import org.jspecify.annotations.NullMarked;
