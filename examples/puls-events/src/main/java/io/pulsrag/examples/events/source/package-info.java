/**
 * Where events come from: files in every form OpenAgenda is exported in, and its live API.
 *
 * <p>Start with {@link io.pulsrag.examples.events.source.EventSource}, which streams {@link
 * io.pulsrag.examples.events.source.SourceRecord records} as received but for personal fields, and
 * {@link io.pulsrag.examples.events.source.Shapes}, which reads any of them as a {@link
 * io.pulsrag.examples.events.source.SourceEvent}. Nothing here judges or repairs a value.
 */
@NullMarked
package io.pulsrag.examples.events.source;

import org.jspecify.annotations.NullMarked;
