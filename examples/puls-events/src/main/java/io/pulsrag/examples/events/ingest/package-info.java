/**
 * The way in: source, raw, normalise, check, mask, index, commit. Start with {@link
 * io.pulsrag.examples.events.ingest.IngestRun}; what it did is an {@link
 * io.pulsrag.examples.events.ingest.IngestReport}, and what stops it an {@link
 * io.pulsrag.examples.events.ingest.IngestException}, both of which speak to people in French and
 * English.
 */
@NullMarked
package io.pulsrag.examples.events.ingest;

import org.jspecify.annotations.NullMarked;
