package io.pulsrag.examples.events.cli;

import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.EventStaging;
import io.pulsrag.examples.events.assistant.SampleSource;
import io.pulsrag.examples.events.ingest.IngestIndex;
import io.pulsrag.examples.events.ingest.IngestReport;
import io.pulsrag.examples.events.ingest.IngestRun;
import io.pulsrag.examples.events.source.EventSource;
import io.pulsrag.examples.events.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puls ingest [FILE…]}: exports of OpenAgenda, or the sample, into the data folder. */
@Command(name = "ingest", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class IngestCommand implements Callable<Integer> {

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  @Option(names = "--report", descriptionKey = "ingest.report")
  boolean report;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "ingest.files")
  List<Path> files = List.of();

  IngestCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Path data = common.settings().data();
    Instant now = common.now(messages);
    InstantSource clock = now == null ? InstantSource.system() : InstantSource.fixed(now);
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UserError(messages.get("error.file", file.toString()));
      }
    }
    List<EventSource> sources =
        files.isEmpty()
            ? List.of(new SampleSource(clock))
            : files.stream().<EventSource>map(FileSource::of).toList();
    int exit = 0;
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UserError(messages.get("error.folder", data.toString()));
    }
    try (LuceneIndex index = IngestIndex.open(data.resolve(Corpora.INDEX))) {
      for (EventSource source : sources) {
        exit = Math.max(exit, ingest(source, data, index, clock));
      }
    }
    return exit;
  }

  private int ingest(EventSource source, Path data, LuceneIndex index, InstantSource clock) {
    try (ProgressLine progress = new ProgressLine(console, messages)) {
      IngestReport done =
          IngestRun.builder(source, data, index, Assistant.TENANT)
              .clock(clock)
              .geography(EventStaging.geography())
              .categories(EventStaging::categories)
              .listener(progress)
              .build()
              .run();
      progress.close();
      Locale locale = Locale.getDefault();
      console.out().println(report ? done.details(locale) : done.text(locale));
      return done.exitCode();
    }
  }
}
