/**
 * Milvus and Zilliz Cloud as a document index: {@link io.pulsrag.core.Retriever} over a remote
 * vector collection, with every {@link io.pulsrag.core.Filter} translated into bound expressions.
 */
@NullMarked
package io.pulsrag.zilliz;

import org.jspecify.annotations.NullMarked;
