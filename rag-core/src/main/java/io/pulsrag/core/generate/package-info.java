/**
 * Writes answers from what was found.
 *
 * <p>Start with {@link io.pulsrag.core.generate.ExtractiveWriter}, which needs no model, and {@link
 * io.pulsrag.core.generate.ChatWriter}, which lets a LangChain4j chat model speak. Both see a
 * document as a {@link io.pulsrag.core.generate.Card}; {@link io.pulsrag.core.generate.CardFields}
 * says which metadata field means what, so that an application with other names replaces one value.
 * Every word that a person reads comes from the bundles {@code Messages_fr} and {@code Messages_en}
 * beside this package, every prompt from a numbered resource.
 */
@NullMarked
package io.pulsrag.core.generate;

import org.jspecify.annotations.NullMarked;
