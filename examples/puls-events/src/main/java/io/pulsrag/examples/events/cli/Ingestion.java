package io.pulsrag.examples.events.cli;

import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.EventStaging;
import io.pulsrag.examples.events.ingest.IngestException;
import io.pulsrag.examples.events.ingest.IngestIndex;
import io.pulsrag.examples.events.ingest.IngestReport;
import io.pulsrag.examples.events.ingest.IngestRun;
import io.pulsrag.examples.events.ingest.RunLog;
import io.pulsrag.examples.events.source.EventSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Takes sources into a data folder, one after the other, and tells how it went. The folder is held
 * only while this happens. Used by one thread.
 */
final class Ingestion {

  private final Console console;
  private final Messages messages;
  private final Path data;
  private final InstantSource clock;
  private final boolean details;

  /**
   * @param data the folder, made when it is not there
   * @param details whether every check is told
   */
  Ingestion(Console console, Messages messages, Path data, InstantSource clock, boolean details) {
    this.console = console;
    this.messages = messages;
    this.data = data;
    this.clock = clock;
    this.details = details;
  }

  /**
   * Takes them all; what one source fails of is told, and the next is still taken.
   *
   * @param sources made when the folder is there, since where they go on is kept in it
   * @return the worst exit code
   */
  int run(Supplier<List<EventSource>> sources) {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UserError(messages.get("error.folder", data.toString()));
    }
    int exit = 0;
    int failed = 0;
    try (LuceneIndex index = IngestIndex.open(data.resolve(Corpora.INDEX))) {
      for (EventSource source : sources.get()) {
        try {
          exit = Math.max(exit, run(source, index));
        } catch (IngestException e) {
          console.err().println("puls: " + e.text(Locale.getDefault()));
          failed = 1;
        }
      }
    }
    return failed == 0 ? exit : failed;
  }

  private int run(EventSource source, LuceneIndex index) {
    try (ProgressLine progress =
        new ProgressLine(console, messages, source::share, System::nanoTime)) {
      IngestReport done =
          IngestRun.builder(source, data, index, Assistant.TENANT)
              .clock(clock)
              .geography(EventStaging.geography())
              .categories(EventStaging::categories)
              .listener(progress)
              .build()
              .run();
      progress.close();
      RunLog.in(data).append(done, clock.instant());
      Locale locale = Locale.getDefault();
      console.out().println(details ? done.details(locale) : done.text(locale));
      return done.exitCode();
    }
  }
}
