/**
 * Demands beside subject, time and place: price, age, access, online, number of results, and the
 * refusal of any of these.
 *
 * <p>Start with {@link io.pulsrag.core.understand.facet.FacetReader}; {@link
 * io.pulsrag.core.understand.facet.FacetFields} says where documents keep what facets ask.
 */
@NullMarked
package io.pulsrag.core.understand.facet;

import org.jspecify.annotations.NullMarked;
