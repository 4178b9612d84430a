package io.pulsrag.core.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.ChatExecutor;
import dev.langchain4j.guardrail.GuardrailRequestParams;
import dev.langchain4j.guardrail.GuardrailResult.Result;
import dev.langchain4j.guardrail.InputGuardrailRequest;
import dev.langchain4j.guardrail.InputGuardrailResult;
import dev.langchain4j.guardrail.OutputGuardrailRequest;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.content.Content;
import io.pulsrag.core.Guardrail;
import io.pulsrag.core.testkit.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PulsGuardrailsTest {

  /** Stops "stop", changes "secret", and answers that cite beyond their documents. */
  private static final Guardrail RULES =
      inspection ->
          inspection.text().contains("stop")
              ? new Guardrail.Stop("rule of stops")
              : inspection.text().contains("secret")
                  ? new Guardrail.Change(inspection.text().replace("secret", "…"), "secrets")
                  : inspection.text().contains("[2]") && inspection.context().size() < 2
                      ? new Guardrail.Stop("unknown citation")
                      : new Guardrail.Pass();

  @Test
  void aQuestionPassesChangesOrStops() {
    assertThat(input(UserMessage.from("du jazz ?")).result()).isEqualTo(Result.SUCCESS);
    InputGuardrailResult changed = input(UserMessage.from("mon secret"));
    assertThat(changed.result()).isEqualTo(Result.SUCCESS_WITH_RESULT);
    assertThat(changed.successfulText()).isEqualTo("mon …");
    InputGuardrailResult stopped = input(UserMessage.from("stop jeanne@example.org"));
    assertThat(stopped.result()).isEqualTo(Result.FATAL);
    assertThat(stopped.toString()).contains("rule of stops").doesNotContain("jeanne");
  }

  @Test
  void aPictureBesideTheTextIsBornAndWhatCannotBeRewrittenIsStopped() {
    ImageContent picture = ImageContent.from("https://example.org/a.png");
    assertThat(input(UserMessage.from(TextContent.from("du jazz"), picture)).result())
        .isEqualTo(Result.SUCCESS);
    assertThat(input(UserMessage.from(TextContent.from("mon secret"), picture)).result())
        .isEqualTo(Result.FATAL);
  }

  @Test
  void anAnswerIsHeldAgainstWhatTheAugmentorFound() {
    assertThat(output("Du jazz [1].").result()).isEqualTo(Result.SUCCESS);
    assertThat(output("Du jazz [2].").result()).isEqualTo(Result.FATAL);
    assertThat(output("Le secret [1].").successfulText()).isEqualTo("Le … [1].");
  }

  private static InputGuardrailResult input(UserMessage message) {
    return PulsGuardrails.input(RULES, Locale.FRENCH)
        .validate(
            InputGuardrailRequest.builder().userMessage(message).commonParams(params()).build());
  }

  private static OutputGuardrailResult output(String text) {
    ChatResponse response = ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
    ChatModel silent =
        new ChatModel() {
          @Override
          public ChatResponse chat(ChatRequest request) {
            throw new AssertionError("not asked again");
          }
        };
    return PulsGuardrails.output(RULES, Tenants.fixed(Samples.TENANT), Locale.FRENCH)
        .validate(
            OutputGuardrailRequest.builder()
                .responseFromLLM(response)
                .chatExecutor(
                    ChatExecutor.builder(silent)
                        .invocationContext(InvocationContext.builder().build())
                        .chatRequest(ChatRequest.builder().messages(UserMessage.from("q")).build())
                        .build())
                .requestParams(params())
                .build());
  }

  private static GuardrailRequestParams params() {
    Content content =
        Content.from(DocumentSegments.segment(Samples.jazzInLyonOnSaturday("a").build()));
    return GuardrailRequestParams.builder()
        .augmentationResult(
            AugmentationResult.builder()
                .chatMessage(UserMessage.from("q"))
                .contents(List.of(content))
                .build())
        .userMessageTemplate("{{it}}")
        .variables(Map.of())
        .build();
  }
}
