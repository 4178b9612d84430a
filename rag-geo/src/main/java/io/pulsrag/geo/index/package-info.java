/**
 * What lies inside an area and what is nearest: {@link io.pulsrag.geo.index.SpatialIndex}, in
 * process on JTS or in PostGIS. {@link io.pulsrag.geo.index.Geometries} turns areas into JTS
 * geometries.
 */
@NullMarked
package io.pulsrag.geo.index;

import org.jspecify.annotations.NullMarked;
