/**
 * Places: which town, district or venue a question means, how near is near enough, and what lies
 * inside an area.
 *
 * <p>Implements {@link io.pulsrag.core.PlaceResolver} and {@link io.pulsrag.core.GeoScorer} of the
 * core on a gazetteer and JTS.
 */
@NullMarked
package io.pulsrag.geo;

import org.jspecify.annotations.NullMarked;
