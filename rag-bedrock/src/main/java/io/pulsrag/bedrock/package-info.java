/**
 * Amazon Bedrock behind the seams of the core: chat and embedding models, reranking as a {@link
 * io.pulsrag.core.Ranker}, and managed guardrails as a {@link io.pulsrag.core.Guardrail}.
 */
@NullMarked
package io.pulsrag.bedrock;

import org.jspecify.annotations.NullMarked;
