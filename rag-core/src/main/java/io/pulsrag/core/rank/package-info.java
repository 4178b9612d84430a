/**
 * Rankers that need no model.
 *
 * <p>{@link io.pulsrag.core.rank.MomentRanker} prefers what fits the time that was asked for.
 */
@NullMarked
package io.pulsrag.core.rank;

import org.jspecify.annotations.NullMarked;
