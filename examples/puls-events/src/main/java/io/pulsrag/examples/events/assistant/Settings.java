package io.pulsrag.examples.events.assistant;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What can be set for the assistant; {@code puls.properties} beside this class says what each is.
 * Immutable.
 *
 * @param data where the index and its layers are kept
 * @param timeout how long an answer is waited for
 * @param results how many results an answer shows
 * @param zone in which "tonight" is meant
 * @param model the chat model that writes, or null for the extractive writer
 */
public record Settings(
    Path data, Duration timeout, int results, ZoneId zone, @Nullable Model model) {

  /**
   * A server that speaks the OpenAI chat protocol.
   *
   * @param url its base address
   * @param name of the model
   * @param key sent as bearer, or null
   */
  public record Model(URI url, String name, @Nullable String key) {
    /** Without the key. */
    @Override
    public String toString() {
      return "Model[" + url + ", " + name + "]";
    }
  }
}
