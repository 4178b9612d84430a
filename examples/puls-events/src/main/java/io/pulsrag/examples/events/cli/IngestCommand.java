package io.pulsrag.examples.events.cli;

import io.pulsrag.core.PulsRagException;
import io.pulsrag.examples.events.assistant.SampleSource;
import io.pulsrag.examples.events.assistant.Settings;
import io.pulsrag.examples.events.source.EventSource;
import io.pulsrag.examples.events.source.FileSource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code puls ingest [FILE…]}: exports of OpenAgenda, live agendas, or the sample, into the data
 * folder, once or every so often.
 */
@Command(name = "ingest", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class IngestCommand implements Callable<Integer> {

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  @Option(names = "--report", descriptionKey = "ingest.report")
  boolean report;

  @Option(names = "--agenda", split = ",", paramLabel = "UID", descriptionKey = "ingest.agenda")
  List<String> agendas = List.of();

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "ingest.url")
  @Nullable URI url;

  @Option(names = "--full", descriptionKey = "ingest.full")
  boolean whole;

  @Option(names = "--every", paramLabel = "TIME", descriptionKey = "ingest.every")
  @Nullable String every;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "ingest.files")
  List<Path> files = List.of();

  IngestCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Duration pause = pause();
    try (Stop stop = Stop.onSignals()) {
      Settings settings = common.settings();
      Instant now = common.now(messages);
      InstantSource clock = now == null ? InstantSource.system() : InstantSource.fixed(now);
      Supplier<List<EventSource>> sources = sources(settings, clock, stop);
      Ingestion ingestion = new Ingestion(console, messages, settings.data(), clock, report);
      if (pause == null) {
        return ingestion.run(sources);
      }
      new Rounds(pause, length -> waited(stop, length), this::failed)
          .run(() -> ingestion.run(sources));
      console.err().println("puls: " + messages.get("ingest.stopped"));
      return 0;
    }
  }

  private boolean waited(Stop stop, Duration length) throws InterruptedException {
    if (!stop.asked()) {
      console
          .err()
          .println("puls: " + messages.get("ingest.next", ProgressLine.time(length.toSeconds())));
    }
    return stop.sleep(length);
  }

  private void failed(RuntimeException error) {
    if (!(error instanceof PulsRagException || error instanceof UserError)) {
      throw error;
    }
    console
        .err()
        .println("puls: " + messages.get("ingest.failed", String.valueOf(error.getMessage())));
  }

  private @Nullable Duration pause() {
    if (every == null) {
      return null;
    }
    try {
      return Interval.parse(every);
    } catch (IllegalArgumentException e) {
      throw new UserError(messages.get("error.every", every));
    }
  }

  /** Files where some are named, else agendas where some are named or set, else the sample. */
  private Supplier<List<EventSource>> sources(Settings settings, InstantSource clock, Stop stop) {
    if (!files.isEmpty()) {
      for (Path file : files) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
          throw new UserError(messages.get("error.file", file.toString()));
        }
      }
      return () -> files.stream().<EventSource>map(FileSource::of).toList();
    }
    Settings.OpenAgenda live = settings.openAgenda();
    List<String> uids = agendas.isEmpty() ? live.agendas() : agendas;
    if (uids.isEmpty()) {
      return () -> List.of(new SampleSource(clock));
    }
    String key = live.key();
    if (key == null) {
      throw new UserError(messages.get("error.key"));
    }
    for (String uid : uids) {
      if (!uid.matches("\\d{1,20}")) {
        throw new UserError(messages.get("error.agenda", uid));
      }
    }
    LiveAgendas chosen =
        new LiveAgendas(
            url == null ? live.url() : url,
            key,
            new Settings.OpenAgenda(live.url(), uids, null, live.timeout(), live.page()),
            whole,
            clock,
            stop);
    return () -> chosen.in(settings.data());
  }
}
