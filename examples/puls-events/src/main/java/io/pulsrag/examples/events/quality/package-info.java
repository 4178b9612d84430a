/**
 * Whether what came in is good enough to be published. Start with {@link
 * io.pulsrag.examples.events.quality.QualityChecks#standard()}, the declared checks, and {@link
 * io.pulsrag.examples.events.quality.QualityReport}, what they found.
 */
@NullMarked
package io.pulsrag.examples.events.quality;

import org.jspecify.annotations.NullMarked;
