/** What the packages of this module share and nobody else should use. */
@NullMarked
package io.pulsrag.geo.internal;

import org.jspecify.annotations.NullMarked;
