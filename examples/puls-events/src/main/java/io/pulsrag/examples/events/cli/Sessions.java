package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Question;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.Settings;
import java.time.Instant;
import java.time.InstantSource;

/** Opens the assistant that the options ask for, and turns words into questions for it. */
final class Sessions {

  static Assistant open(CommonOptions options, Messages messages) {
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
    return assistant
        .question(text)
        .near(options.near(messages))
        .inLanguage(options.language(messages));
  }

  private Sessions() {}
}
