/**
 * Concepts of an application's field, in French and English, with what is broader and narrower.
 *
 * <p>Start with {@link io.pulsrag.core.understand.lexicon.Lexicon}. A lexicon is data: the library
 * has none of its own.
 */
@NullMarked
package io.pulsrag.core.understand.lexicon;

import org.jspecify.annotations.NullMarked;
