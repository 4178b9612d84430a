/**
 * Conversation memory and caches that several processes share: {@link io.pulsrag.core.MemoryStore}
 * on Redis and SQL.
 *
 * <p>The in-process store of the core is the default; this module is for services that run more
 * than once.
 */
@NullMarked
package io.pulsrag.memory;

import org.jspecify.annotations.NullMarked;
