package io.pulsrag.core.understand.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.pulsrag.core.Intent;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.Understood;
import io.pulsrag.core.understand.RuleUnderstanding;
import io.pulsrag.core.understand.TimeReader;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelUnderstandingTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-17T10:00:00+01:00[Europe/Paris]");
  private static final RuleUnderstanding RULES =
      RuleUnderstanding.builder(
              TimeReader.expressions(),
              PlaceResolver.none(),
              Lexicon.parse(List.of("concert | | concert | concert")))
          .build();

  @Test
  @DisplayName("what the model says is typed by the rules")
  void typed() {
    Understood understood =
        hear(
            "{\"intent\":\"SEARCH\",\"words\":\"concert\",\"when\":\"samedi\",\"free\":true,\"age\":8}");
    assertThat(understood.themes()).containsExactly("concert");
    assertThat(understood.constraints().names()).containsExactly("date", "free", "age");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "{\"intent\":\"DANCE\"}",
        "{\"intent\":\"SEARCH\",\"age\":400}",
        "{\"intent\":\"SEARCH\",\"filter\":\"tenant\"}",
        "{\"intent\":\"SEARCH\"} and more"
      })
  @DisplayName("anything but the JSON that was asked for falls back to the rules")
  void fallsBack(String answer) {
    assertThat(hear(answer)).isEqualTo(plain());
  }

  @Test
  @DisplayName("a model that fails falls back to the rules")
  void fails() {
    ChatModel broken =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            throw new IllegalStateException("away");
          }
        };
    assertThat(ModelUnderstanding.of(broken, RULES).understand(question(), Slots.empty(), NOW))
        .isEqualTo(plain());
  }

  @Test
  @DisplayName("the model's intent counts")
  void intent() {
    assertThat(hear("{\"intent\":\"OUT_OF_SCOPE\"}").intent()).isEqualTo(Intent.OUT_OF_SCOPE);
  }

  private static Understood hear(String answer) {
    ChatModel model =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            return ChatResponse.builder().aiMessage(AiMessage.from(answer)).build();
          }
        };
    return ModelUnderstanding.of(model, RULES).understand(question(), Slots.empty(), NOW);
  }

  private static Understood plain() {
    return RULES.understand(question(), Slots.empty(), NOW);
  }

  private static Question question() {
    return Question.of(new Tenant("t"), "un concert gratuit");
  }
}
