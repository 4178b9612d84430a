package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Question;
import io.pulsrag.core.RagPipeline;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.Settings;
import java.time.Instant;
import java.time.InstantSource;

/** Opens the assistant that the options ask for, and turns words into questions for it. */
final class Sessions {

  static Assistant open(CommonOptions options, Messages messages) {
    options.near(messages);
    options.language(messages);
    Settings settings = options.settings();
    Instant now = options.now(messages);
    InstantSource clock = now == null ? InstantSource.system() : InstantSource.fixed(now);
    return Assistant.builder(Corpora.open(settings.data(), clock))
        .settings(settings)
        .clock(clock)
        .build();
  }

  static Question question(
      Assistant assistant, String text, CommonOptions options, Messages messages) {
    if (text.length() > RagPipeline.DEFAULT_MAX_QUESTION_LENGTH) {
      throw new UserError(
          messages.get("error.long", text.length(), RagPipeline.DEFAULT_MAX_QUESTION_LENGTH));
    }
    return assistant
        .question(text)
        .near(options.near(messages))
        .inLanguage(options.language(messages));
  }

  /** What was typed, without control characters and the blanks around it. */
  static String cleaned(String typed) {
    return typed.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private Sessions() {}
}
