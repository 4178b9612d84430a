/**
 * The assistant, put together: {@link io.pulsrag.examples.events.assistant.Assistant} over a {@link
 * io.pulsrag.examples.events.assistant.Corpus} of events.
 */
@NullMarked
package io.pulsrag.examples.events.assistant;

import org.jspecify.annotations.NullMarked;
