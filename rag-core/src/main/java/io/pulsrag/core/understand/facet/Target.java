package io.pulsrag.core.understand.facet;

import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import org.jspecify.annotations.Nullable;

/** Something that may be demanded or refused: a facet's phrase or a theme, one of the two. */
record Target(int from, int to, @Nullable Found phrase, Lexicon.@Nullable Mention theme) {}
