/**
 * Words, numbers and phrases of a question, found in one pass and without backtracking expressions.
 *
 * <p>Start with {@link io.pulsrag.core.understand.text.Tokens}, then {@link
 * io.pulsrag.core.understand.text.PhraseBook}. Nothing here knows what a phrase means.
 */
@NullMarked
package io.pulsrag.core.understand.text;

import org.jspecify.annotations.NullMarked;
