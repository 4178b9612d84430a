/**
 * The way into an index: what changed, what it means to a model, what became of it.
 *
 * <p>{@link io.pulsrag.core.ingest.DocumentCodec} gives a document its bytes and its content hash.
 */
@NullMarked
package io.pulsrag.core.ingest;

import org.jspecify.annotations.NullMarked;
