package io.pulsrag.core.generate;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.pulsrag.core.Writer;
import io.pulsrag.core.testkit.WriterContract;

/** The model, asked only where there are documents, cites the first. */
class ChatWriterContractTest extends WriterContract {
  @Override
  protected Writer writer() {
    ChatResponse answer =
        ChatResponse.builder().aiMessage(AiMessage.from("Du jazz au Péristyle [1].")).build();
    return ChatWriter.builder(
            new ChatModel() {
              @Override
              public ChatResponse doChat(ChatRequest request) {
                return answer;
              }
            })
        .build();
  }
}
