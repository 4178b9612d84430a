package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Document;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.Corpus;
import io.pulsrag.examples.events.assistant.EventStaging;
import io.pulsrag.examples.events.assistant.SampleSource;
import io.pulsrag.examples.events.ingest.SyncState;
import io.pulsrag.examples.events.source.RecordSink;
import io.pulsrag.examples.events.source.Rejection;
import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.source.SourceRecord;
import io.pulsrag.examples.events.stage.Hashes;
import io.pulsrag.examples.events.stage.RawLayer;
import io.pulsrag.examples.events.stage.RawRow;
import io.pulsrag.examples.events.stage.RawStore;
import io.pulsrag.examples.events.stage.StagedEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as each layer has it.
 *
 * @param id of the event
 * @param raw the rows it was made of, one for each source that has it
 * @param staged typed and cleaned, or null when it is not staged
 * @param indexed what is searched, or null when it is not in the index
 */
record EventLayers(
    String id, List<RawRow> raw, @Nullable StagedEvent staged, @Nullable Document indexed) {

  /** Copies. */
  EventLayers {
    raw = List.copyOf(raw);
  }

  /** Whether no layer has it. */
  boolean isEmpty() {
    return raw.isEmpty() && staged == null && indexed == null;
  }

  /** The event in a data folder, or in the sample where nothing was ingested. */
  static EventLayers of(String id, Path data, InstantSource clock) {
    try (Corpus corpus = Corpora.open(data, clock)) {
      Document indexed = corpus.event(id).orElse(null);
      if (corpus.isSample()) {
        return ofSample(id, indexed, clock);
      }
      if (!Files.isDirectory(data.resolve("staged"))) {
        return new EventLayers(id, List.of(), null, indexed);
      }
      SyncState state = SyncState.in(data);
      RawStore raw = RawLayer.in(data.resolve("raw"), clock);
      return new EventLayers(id, raw.find(state.rows(id)), state.event(id).orElse(null), indexed);
    }
  }

  private static EventLayers ofSample(String id, @Nullable Document indexed, InstantSource clock) {
    List<RawRow> rows = new ArrayList<>();
    new SampleSource(clock)
        .read(
            new RecordSink() {
              @Override
              public void accept(SourceRecord item) {
                if (item.row().path("uid").asText().equals(id)) {
                  rows.add(
                      new RawRow(
                          clock.instant().toString(),
                          item.source(),
                          Hashes.row(item.row()),
                          item.row()));
                }
              }

              @Override
              public void reject(Rejection rejection) {}

              @Override
              public void removed(String uid) {}
            });
    StagedEvent staged =
        rows.isEmpty()
            ? null
            : Shapes.read(rows.getFirst().row())
                .map(EventStaging.normaliser(clock)::normalise)
                .orElse(null);
    return new EventLayers(id, rows, staged, indexed);
  }
}
