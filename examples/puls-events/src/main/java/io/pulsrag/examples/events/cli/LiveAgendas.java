package io.pulsrag.examples.events.cli;

import io.pulsrag.examples.events.assistant.Settings;
import io.pulsrag.examples.events.ingest.SyncState;
import io.pulsrag.examples.events.source.ApiSource;
import io.pulsrag.examples.events.source.EventSource;
import io.pulsrag.examples.events.source.Patience;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Agendas of OpenAgenda as sources, each going on where its last sync ended.
 *
 * @param url where OpenAgenda answers
 * @param key of it
 * @param settings of the assistant
 * @param whole whether everything is read again, which finds what was deleted unsaid
 * @param clock for dates at which the server wants to be asked again
 * @param stop ends waiting and reading
 */
record LiveAgendas(
    URI url,
    String key,
    Settings.OpenAgenda settings,
    boolean whole,
    InstantSource clock,
    Stop stop) {

  /** The sources, with where each goes on in this data folder. */
  List<EventSource> in(Path data) {
    SyncState state = SyncState.in(data);
    Patience patience = Patience.standard(RandomGenerator.getDefault(), stop::sleep);
    return settings.agendas().stream()
        .<EventSource>map(
            agenda ->
                ApiSource.builder(url, agenda, key, patience)
                    .timeout(settings.timeout())
                    .pageSize(settings.page())
                    .clock(clock)
                    .stop(stop::asked)
                    .since(whole ? null : since(state, agenda))
                    .build())
        .toList();
  }

  private static @Nullable String since(SyncState state, String agenda) {
    return state.progress(ApiSource.name(agenda)).orElse(null);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "LiveAgendas[" + url + ", " + settings.agendas() + "]";
  }
}
