/**
 * Measures of retrieval and of understanding, as pure functions over ids and windows.
 *
 * <p>{@link io.pulsrag.core.evaluate.RankingMetrics} judges lists, {@link
 * io.pulsrag.core.evaluate.WindowMetrics} judges times, {@link io.pulsrag.core.evaluate.Tally}
 * collects them into means.
 */
@NullMarked
package io.pulsrag.core.evaluate;

import org.jspecify.annotations.NullMarked;
