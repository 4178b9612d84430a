package io.pulsrag.core.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.RetriableException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredAnswerTest {

  private static final String GOOD =
      """
      {"opening": "Deux idées.", "items": [
        {"source": 2, "sentences": ["Une expo gratuite.", "À voir [2] vite !"]},
        {"source": 1, "sentences": ["Un trio."]}], "closing": ""}""";

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(StructuredAnswer.schema());

  @Test
  @DisplayName("a good answer is valid by the schema and reads as cited lines")
  void good() {
    assertThat(SCHEMA.validate(GOOD, InputFormat.JSON)).isEmpty();
    assertThat(StructuredAnswer.parse("```json\n" + GOOD + "\n```").text())
        .isEqualTo("Deux idées.\n• Une expo gratuite [2]. À voir [2] vite !\n• Un trio [1].");
  }

  @ParameterizedTest
  @DisplayName("schema and reader refuse the same answers")
  @ValueSource(
      strings = {
        "{}",
        "{\"opening\": \"\", \"items\": [], \"closing\": 3}",
        "{\"opening\": \"\", \"items\": {}, \"closing\": \"\"}",
        "{\"opening\": \"\", \"items\": [], \"closing\": \"\", \"more\": 1}",
        "{\"opening\": \"\", \"items\": [{\"source\": 0, \"sentences\": [\"a\"]}], \"closing\": \"\"}",
        "{\"opening\": \"\", \"items\": [{\"source\": 1, \"sentences\": []}], \"closing\": \"\"}",
        "{\"opening\": \"\", \"items\": [{\"source\": 1, \"sentences\": [\" \"]}], \"closing\": \"\"}",
        "{\"opening\": \"\", \"items\": [{\"source\": \"1\", \"sentences\": [\"a\"]}], \"closing\": \"\"}",
        "{\"opening\": \"\", \"items\": [{\"source\": 1, \"sentences\": [\"a\", \"b\", \"c\"]}], \"closing\": \"\"}",
        "{\"opening\": \"\", \"items\": [1], \"closing\": \"\"}"
      })
  void refused(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    assertThatThrownBy(() -> StructuredAnswer.parse(json))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("more than five results and sentences of 401 characters are refused by both")
  void bounds() {
    String item = "{\"source\": 1, \"sentences\": [\"a\"]}";
    String six = (item + ",").repeat(5) + item;
    String many = "{\"opening\": \"\", \"items\": [" + six + "], \"closing\": \"\"}";
    String longest = GOOD.replace("Un trio.", "a".repeat(StructuredAnswer.LONGEST_SENTENCE + 1));
    for (String json : java.util.List.of(many, longest)) {
      assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
      assertThatThrownBy(() -> StructuredAnswer.parse(json))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  @DisplayName("a model asked for the form is shown as text, one that leaves it is retriable")
  void writer() {
    ChatWriter writer = ChatWriter.builder(saying(GOOD)).structured(true).build();
    var task =
        Tasks.task(
            Tasks.search(Locale.FRENCH, "jazz", Constraints.none()),
            Tasks.concert(),
            Tasks.exhibition());
    assertThat(writer.write(task, piece -> {}).text()).startsWith("Deux idées.\n• Une expo");
    ChatWriter broken = ChatWriter.builder(saying("Bonjour")).structured(true).build();
    assertThatThrownBy(() -> broken.write(task, piece -> {}))
        .isInstanceOf(RetriableException.class);
  }

  private static ChatModel saying(String words) {
    return new ChatModel() {
      @Override
      public ChatResponse doChat(ChatRequest request) {
        return ChatResponse.builder().aiMessage(AiMessage.from(words)).build();
      }
    };
  }
}
