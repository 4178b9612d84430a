/**
 * From what a source says to what can be relied on: typed, cleaned, repaired with a reason, with
 * facts derived from the words and the words that decided kept beside them.
 *
 * <p>Start with {@link io.pulsrag.examples.events.stage.Normaliser}, which makes a {@link
 * io.pulsrag.examples.events.stage.StagedEvent} of a source event, and {@link
 * io.pulsrag.examples.events.stage.EventDocuments}, which makes a document of that. What is decided
 * rather than found is in {@link io.pulsrag.examples.events.stage.EventPolicy}.
 */
@NullMarked
package io.pulsrag.examples.events.stage;

import org.jspecify.annotations.NullMarked;
