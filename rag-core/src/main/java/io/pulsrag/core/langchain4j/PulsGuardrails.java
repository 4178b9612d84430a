package io.pulsrag.core.langchain4j;

import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.guardrail.GuardrailRequestParams;
import dev.langchain4j.guardrail.InputGuardrail;
import dev.langchain4j.guardrail.InputGuardrailRequest;
import dev.langchain4j.guardrail.InputGuardrailResult;
import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailRequest;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import dev.langchain4j.rag.content.Content;
import io.pulsrag.core.Guardrail;
import io.pulsrag.core.Guardrail.Inspection;
import io.pulsrag.core.Guardrail.Point;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Query;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Our guardrails as those of a LangChain4j AI service. A stop is fatal there, with the rule as
 * message and never the text.
 *
 * <p>An AI service asks its input guardrails after retrieval, on the message with the documents in
 * it; to look at the question alone, give the guardrail to the pipeline of a {@link
 * PulsRetrievalAugmentor} instead.
 */
public final class PulsGuardrails {

  /** Looks at what the user wrote, as {@link Point#QUESTION}. */
  public static InputGuardrail input(Guardrail guardrail, Locale language) {
    return new InputGuardrail() {
      @Override
      public InputGuardrailResult validate(InputGuardrailRequest request) {
        List<String> texts =
            request.userMessage().contents().stream()
                .filter(TextContent.class::isInstance)
                .map(content -> ((TextContent) content).text())
                .toList();
        String text = String.join("\n", texts);
        return switch (guardrail.inspect(
            new Inspection(Point.QUESTION, text, List.of(), null, language))) {
          case Guardrail.Pass() -> success();
          case Guardrail.Change(String changed, String reason) ->
              request.userMessage().hasSingleText() && !changed.isBlank()
                  ? successWith(changed)
                  : fatal(reason);
          case Guardrail.Stop(String reason) -> fatal(reason);
        };
      }
    };
  }

  /**
   * Looks at what the model wrote, as {@link Point#ANSWER}, against the documents that the
   * augmentor found, in their order.
   *
   * @param tenants for whom the AI service was called
   */
  public static OutputGuardrail output(Guardrail guardrail, Tenants tenants, Locale language) {
    return new OutputGuardrail() {
      @Override
      public OutputGuardrailResult validate(OutputGuardrailRequest request) {
        GuardrailRequestParams params = request.requestParams();
        Tenant tenant =
            tenants.of(
                params.invocationContext() == null
                    ? null
                    : params.invocationContext().invocationParameters());
        Query query = Query.forTenant(tenant).language(language).build();
        String text = request.responseFromLLM().aiMessage().text();
        Inspection inspection =
            new Inspection(
                Point.ANSWER, text == null ? "" : text, context(params, tenant), query, language);
        return switch (guardrail.inspect(inspection)) {
          case Guardrail.Pass() -> success();
          case Guardrail.Change(String changed, String reason) ->
              changed.isBlank() ? fatal(reason) : successWith(changed);
          case Guardrail.Stop(String reason) -> fatal(reason);
        };
      }
    };
  }

  private static List<Hit> context(GuardrailRequestParams params, Tenant tenant) {
    if (params.augmentationResult() == null) {
      return List.of();
    }
    List<Content> contents = params.augmentationResult().contents();
    List<Hit> hits = new ArrayList<>();
    for (Content content : contents) {
      hits.add(
          new Hit(
              DocumentSegments.document(content.textSegment())
                  .orElseGet(() -> DocumentSegments.foreign(tenant, null, content.textSegment())),
              1.0 / (hits.size() + 1),
              ScoreParts.none()));
    }
    return hits;
  }

  private PulsGuardrails() {}
}
