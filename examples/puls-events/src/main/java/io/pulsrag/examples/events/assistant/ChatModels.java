package io.pulsrag.examples.events.assistant;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;

/** Chat models from settings. Nothing is called before the first answer. */
public final class ChatModels {

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

  /** The same server, asked for whole replies: it reads questions and is as sure as it can be. */
  public static ChatModel reader(Settings.Model model, Duration timeout) {
    return OpenAiChatModel.builder()
        .httpClientBuilder(JdkHttpClient.builder())
        .baseUrl(model.url().toString())
        .modelName(model.name())
        .apiKey(model.key() == null ? "none" : model.key())
        .timeout(timeout)
        .maxRetries(0)
        .temperature(0.0)
        .build();
  }

  private ChatModels() {}
}
