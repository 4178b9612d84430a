/**
 * Which places a question means, in French and in English.
 *
 * <p>Start with {@link io.pulsrag.geo.understand.PlaceUnderstanding}. A text is cut into {@link
 * io.pulsrag.geo.understand.Words words}; names are looked up in the gazetteer, and the grammar
 * around a name decides whether it is a place.
 */
@NullMarked
package io.pulsrag.geo.understand;

import org.jspecify.annotations.NullMarked;
