/**
 * How near is near enough: {@link io.pulsrag.geo.score.Decay} for distances, {@link
 * io.pulsrag.geo.score.GeoScorers} for areas and travel times.
 */
@NullMarked
package io.pulsrag.geo.score;

import org.jspecify.annotations.NullMarked;
