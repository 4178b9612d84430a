package io.pulsrag.examples.events.assistant;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
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
 * @param openAgenda the agendas that are read live
 */
public record Settings(
    Path data,
    Duration timeout,
    int results,
    ZoneId zone,
    @Nullable Model model,
    OpenAgenda openAgenda) {

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

  /**
   * Agendas of OpenAgenda, read through its API v2.
   *
   * @param url where it answers
   * @param agendas uids, digits; empty for none
   * @param key public key of an account there, or null where none is known
   * @param timeout how long one page may take, body included
   * @param page how many events a page has, 1 to 300
   */
  public record OpenAgenda(
      URI url, List<String> agendas, @Nullable String key, Duration timeout, int page) {
    /** Copies. */
    public OpenAgenda {
      agendas = List.copyOf(agendas);
    }

    /** Without the key. */
    @Override
    public String toString() {
      return "OpenAgenda[" + url + ", " + agendas + "]";
    }
  }
}
