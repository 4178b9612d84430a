package io.pulsrag.examples.events.ingest;

import io.pulsrag.examples.events.stage.Outbox;
import io.pulsrag.examples.events.stage.StageException;
import io.pulsrag.examples.events.stage.StagedCounts;
import io.pulsrag.examples.events.stage.StagedEvent;
import io.pulsrag.examples.events.stage.StagedStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a folder of layers holds between runs. Opened for each question, closed after it. */
public final class SyncState {

  private final Path folder;

  private SyncState(Path folder) {
    this.folder = folder;
  }

  /** The layers in this folder. */
  public static SyncState in(Path folder) {
    return new SyncState(folder);
  }

  /** Where the sync of a source goes on. */
  public Optional<String> progress(String source) {
    return ask(store -> Outbox.of(store).progress(source));
  }

  /** The staged event of this id. */
  public Optional<StagedEvent> event(String id) {
    return ask(store -> store.event(id));
  }

  /** How many events are staged; venues, tags, occurrences, and events waiting to be published. */
  public List<Long> counts() {
    return ask(
        store ->
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(store.count()), store.counts().stream())
                .toList());
  }

  /** The fingerprints of the rows of which this event was made, one for each source that has it. */
  public List<String> rows(String id) {
    return ask(store -> Outbox.of(store).rows(id));
  }

  /** What the staged layer holds, counted. */
  public StagedCounts staged() {
    return ask(StagedCounts::of);
  }

  private <T> T ask(java.util.function.Function<StagedStore, T> question) {
    try (StagedStore store = StagedStore.open(folder.resolve("staged"))) {
      return question.apply(store);
    } catch (StageException e) {
      throw IngestException.of(e);
    }
  }
}
