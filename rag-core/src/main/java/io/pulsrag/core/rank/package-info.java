/**
 * What the moment says of a document, without a model.
 *
 * <p>{@link io.pulsrag.core.rank.MomentRanker} prefers what fits the time that was asked for,
 * {@link io.pulsrag.core.rank.SoonFirst} what is on soon where no time and no word was; {@link
 * io.pulsrag.core.rank.SortRanker} sorts by price, date or distance when that is asked for.
 */
@NullMarked
package io.pulsrag.core.rank;

import org.jspecify.annotations.NullMarked;
