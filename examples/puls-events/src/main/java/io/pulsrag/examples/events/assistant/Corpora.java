package io.pulsrag.examples.events.assistant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.core.Document;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.sample.SampleEvents;
import io.pulsrag.examples.events.source.EventSource;
import io.pulsrag.examples.events.source.FileSource;
import io.pulsrag.examples.events.source.RecordSink;
import io.pulsrag.examples.events.source.Rejection;
import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.source.SourceRecord;
import io.pulsrag.examples.events.stage.EventDocuments;
import io.pulsrag.examples.events.stage.Normaliser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Opens corpora: what was ingested, one file in memory, or the sample. */
public final class Corpora {

  /** Where the index lies in the data folder. */
  public static final String INDEX = "index";

  private static final int BATCH = 500;

  /**
   * What was ingested into a folder, or the sample when nothing was.
   *
   * @param clock decides the dates of the sample
   */
  public static Corpus open(Path data, InstantSource clock) {
    Path index = data.resolve(INDEX);
    return Files.isDirectory(index)
        ? Corpus.of(LuceneIndex.at(index).openReplica())
        : sample(clock);
  }

  /** The sample, dated around the clock's now, in memory. */
  public static Corpus sample(InstantSource clock) {
    return Corpus.of(
        inMemory(
            clock,
            out -> {
              for (ObjectNode row : SampleEvents.load().records(clock)) {
                out.accept(row);
              }
            }),
        true);
  }

  /** One file of events in any known form, in memory. */
  public static Corpus inMemory(Path file, InstantSource clock) {
    EventSource source = FileSource.of(file);
    return Corpus.of(inMemory(clock, out -> source.read(new Rows(out))), false);
  }

  private static LuceneIndex inMemory(InstantSource clock, Consumer<Consumer<ObjectNode>> rows) {
    LuceneIndex index = LuceneIndex.inMemory().open();
    Normaliser normaliser = EventStaging.normaliser(clock);
    EventDocuments documents = EventDocuments.of(Assistant.TENANT);
    List<Document> batch = new ArrayList<>();
    rows.accept(
        row ->
            Shapes.read(row)
                .map(normaliser::normalise)
                .map(documents::document)
                .ifPresent(
                    document -> {
                      batch.add(document);
                      if (batch.size() == BATCH) {
                        index.upsert(batch);
                        batch.clear();
                      }
                    }));
    index.upsert(batch);
    return index;
  }

  /** Hands on the rows of a source; what is no record is left to ingestion to report. */
  private record Rows(Consumer<ObjectNode> out) implements RecordSink {
    @Override
    public void accept(SourceRecord item) {
      out.accept(item.row());
    }

    @Override
    public void reject(Rejection rejection) {}

    @Override
    public void removed(String uid) {}
  }

  private Corpora() {}
}
