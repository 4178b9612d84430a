/**
 * Guardrails that need no model: {@link io.pulsrag.core.guard.CitationGuardrail} takes away numbers
 * that stand for no document, {@link io.pulsrag.core.guard.GroundingCheck} what the cited documents
 * do not hold.
 */
@NullMarked
package io.pulsrag.core.guard;

import org.jspecify.annotations.NullMarked;
