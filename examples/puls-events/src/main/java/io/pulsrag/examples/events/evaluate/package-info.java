/**
 * Questions with known answers: reads them, has the assistant answer, writes the answers down and
 * measures them.
 *
 * <p>{@link io.pulsrag.examples.events.evaluate.Evaluation} is the entry; the measures themselves
 * are in {@link io.pulsrag.core.evaluate}.
 */
@NullMarked
package io.pulsrag.examples.events.evaluate;

import org.jspecify.annotations.NullMarked;
