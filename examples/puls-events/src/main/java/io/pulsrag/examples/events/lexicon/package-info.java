/**
 * What Puls-Events knows of culture: the concepts of concerts, exhibitions, walks and the rest.
 *
 * <p>Start with {@link io.pulsrag.examples.events.lexicon.CultureLexicon}.
 */
@NullMarked
package io.pulsrag.examples.events.lexicon;

import org.jspecify.annotations.NullMarked;
