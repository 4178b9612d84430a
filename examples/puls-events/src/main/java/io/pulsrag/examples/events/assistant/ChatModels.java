package io.pulsrag.examples.events.assistant;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;

/** Chat models from settings. Nothing is called before the first answer. */
final class ChatModels {

  static StreamingChatModel of(Settings.Model model, Duration timeout) {
    return OpenAiStreamingChatModel.builder()
        .httpClientBuilder(JdkHttpClient.builder())
        .baseUrl(model.url().toString())
        .modelName(model.name())
        .apiKey(model.key() == null ? "none" : model.key())
        .timeout(timeout)
        .temperature(0.2)
        .build();
  }

  private ChatModels() {}
}
