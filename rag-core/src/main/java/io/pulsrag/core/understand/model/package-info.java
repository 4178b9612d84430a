/**
 * Understanding with the help of a chat model, held to the same types as the rules and falling back
 * to them.
 *
 * <p>Start with {@link io.pulsrag.core.understand.model.ModelUnderstanding}.
 */
@NullMarked
package io.pulsrag.core.understand.model;

import org.jspecify.annotations.NullMarked;
