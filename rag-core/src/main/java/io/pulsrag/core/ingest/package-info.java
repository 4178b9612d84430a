/**
 * The way into an index: what changed, what it means to a model, what became of it.
 *
 * <p>Start with {@link io.pulsrag.core.ingest.Indexer}, which brings an index to the state of a
 * source; {@link io.pulsrag.core.ingest.ParentRetriever} finds long documents by their pieces;
 * {@link io.pulsrag.core.ingest.DocumentCodec} gives a document its bytes and its content hash.
 */
@NullMarked
package io.pulsrag.core.ingest;

import org.jspecify.annotations.NullMarked;
