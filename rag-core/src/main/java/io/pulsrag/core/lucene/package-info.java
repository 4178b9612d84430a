/**
 * The embedded index: words, facts, places, times and vectors in one Lucene directory.
 *
 * <p>Start with {@link io.pulsrag.core.lucene.LuceneIndex}. Every filter is part of the Lucene
 * query and means exactly what {@link io.pulsrag.core.Filter#matches} means: where Lucene's own
 * queries round, they only narrow the candidates, and the exact values decide.
 */
@NullMarked
package io.pulsrag.core.lucene;

import org.jspecify.annotations.NullMarked;
