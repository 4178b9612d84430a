/**
 * The values, the five seams and the pipeline of Puls RAG.
 *
 * <p>Start with {@link io.pulsrag.core.Document} and {@link io.pulsrag.core.Filter}, what is
 * indexed and what may be asked of it; then {@link io.pulsrag.core.Retriever}, the first seam. This
 * package depends on no other of the library.
 */
@NullMarked
package io.pulsrag.core;

import org.jspecify.annotations.NullMarked;
