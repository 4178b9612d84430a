package io.pulsrag.examples.events.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.pulsrag.core.Answer;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Where;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The assistant over the events that come with it. */
class AssistantTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-17T09:00:00Z"));

  @Test
  @DisplayName("\"et sinon ?\" shows other events than before, none of them again")
  void more() {
    try (Assistant assistant = Assistant.builder(Corpora.sample(CLOCK)).clock(CLOCK).build()) {
      List<String> first = ids(ask(assistant, "un concert à Lyon ?"));
      List<String> more = ids(ask(assistant, "et sinon ?"));
      assertThat(first).isNotEmpty();
      assertThat(more).doesNotContainAnyElementsOf(first);
    }
  }

  @Test
  @DisplayName("\"compare le premier et le deuxième\" is about exactly these events")
  void comparesPicked() {
    try (Assistant assistant = Assistant.builder(Corpora.sample(CLOCK)).clock(CLOCK).build()) {
      List<String> first = ids(ask(assistant, "un concert à Lyon ?"));
      List<String> compared = ids(ask(assistant, "compare le premier et le deuxième"));
      assertThat(first).hasSizeGreaterThanOrEqualTo(2);
      assertThat(compared).containsExactlyInAnyOrderElementsOf(first.subList(0, 2));
    }
  }

  @Test
  @DisplayName("a configured model reads the question; what it says is typed by the rules")
  void readByModel() {
    ChatModel scripted =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            String json = "{\"intent\":\"SEARCH\",\"words\":\"concert\",\"free\":true}";
            return ChatResponse.builder().aiMessage(AiMessage.from(json)).build();
          }
        };
    try (Assistant assistant =
        Assistant.builder(Corpora.sample(CLOCK)).clock(CLOCK).reader(scripted).build()) {
      Answer answer = ask(assistant, "zik à prix d'ami de la mairie");
      assertThat(answer.understood().themes()).containsExactly("concert");
      assertThat(answer.understood().constraints().names()).containsExactly("free");
    }
  }

  @Test
  @DisplayName("a name of several towns is answered with the others, and each is understood alone")
  void otherPlaces() {
    try (Assistant assistant = Assistant.builder(Corpora.sample(CLOCK)).clock(CLOCK).build()) {
      Answer answer = ask(assistant, "un concert à Saint-Denis ?");
      assertThat(answer.text()).contains("Saint-Denis (La Réunion)");
      Where meant = ask(assistant, "à Saint-Denis (La Réunion)").understood().constraints().where();
      assertThat(meant.center().latitude()).isNegative();
      assertThat(meant.alternatives()).isEmpty();
    }
  }

  @Test
  @DisplayName("two places left out together are read back once")
  void leftOutOnce() {
    try (Assistant assistant = Assistant.builder(Corpora.sample(CLOCK)).clock(CLOCK).build()) {
      Answer answer = ask(assistant, "un concert, sauf à Lyon et à Paris");
      assertThat(answer.understood().constraints().names()).containsOnlyOnce("exclude.place");
      assertThat(answer.understood().constraints().facets())
          .filteredOn(facet -> facet.name().equals("exclude.place"))
          .extracting(facet -> facet.reading())
          .containsExactly("sauf Lyon ou Paris");
    }
  }

  private static Answer ask(Assistant assistant, String text) {
    return assistant.ask(assistant.question(text).in("c"));
  }

  private static List<String> ids(Answer answer) {
    return answer.hits().stream().limit(answer.understood().limit()).map(Hit::id).toList();
  }
}
