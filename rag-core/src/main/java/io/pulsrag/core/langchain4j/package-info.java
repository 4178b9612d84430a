/**
 * LangChain4j, both ways.
 *
 * <p>Ours in theirs: {@link io.pulsrag.core.langchain4j.PulsContentRetriever} and {@link
 * io.pulsrag.core.langchain4j.PulsRetrievalAugmentor} for AI services, {@link
 * io.pulsrag.core.langchain4j.PulsGuardrails} for their guardrails. Theirs in ours: {@link
 * io.pulsrag.core.langchain4j.EmbeddingStoreRetriever} over any embedding store and model, {@link
 * io.pulsrag.core.langchain4j.ContentRetrieverAdapter}, {@link
 * io.pulsrag.core.langchain4j.ScoringModelRanker}. Start with {@link
 * io.pulsrag.core.langchain4j.DocumentSegments}, which says how a document becomes a text segment
 * and comes back whole.
 *
 * <p>There is no chat memory store over {@link io.pulsrag.core.MemoryStore}: theirs replaces a
 * whole list of messages at once, tool calls included, and ours appends turns; neither can keep the
 * other's promises.
 */
@NullMarked
package io.pulsrag.core.langchain4j;

import org.jspecify.annotations.NullMarked;
