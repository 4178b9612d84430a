/**
 * Turns a question and what a conversation carries into typed meaning, by declared rules and
 * without a model.
 *
 * <p>Start with {@link io.pulsrag.core.understand.RuleUnderstanding}; it is given a {@link
 * io.pulsrag.core.understand.TimeReader}, a place resolver and a {@link
 * io.pulsrag.core.understand.lexicon.Lexicon}.
 */
@NullMarked
package io.pulsrag.core.understand;

import org.jspecify.annotations.NullMarked;
