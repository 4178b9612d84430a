package io.pulsrag.examples.events.ingest;

import io.pulsrag.core.Tenant;
import io.pulsrag.core.lucene.LuceneIndex;
import io.pulsrag.examples.events.source.FileSource;
import io.pulsrag.examples.events.stage.StagedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Programs of their own, to be killed. */
final class Children {

  /** A child that ingests says a line at its first record or document, and after so many more. */
  static final int MARK = 10;

  /** Runs an ingestion, or holds a store open, in a program of its own. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("hold")) {
      try (StagedStore store = StagedStore.open(folder)) {
        System.out.println("ready " + store.count());
        System.in.read();
      }
      return;
    }
    try (LuceneIndex index = LuceneIndex.at(folder.resolve("index")).open()) {
      System.out.println("ready");
      ingest(Path.of(arguments[2]), folder, index, Children::mark);
    }
    System.out.println("done");
  }

  /** The same ingestion in this program. */
  static IngestReport ingest(Path file, Path folder, LuceneIndex index) {
    return ingest(file, folder, index, IngestListener.none());
  }

  private static void mark(IngestListener.Step step, long done) {
    if (done % MARK == 1) {
      System.out.println(step + " " + done);
    }
  }

  private static IngestReport ingest(
      Path file, Path folder, LuceneIndex index, IngestListener listener) {
    return IngestRun.builder(FileSource.of(file), folder, index, Tenant.of("test"))
        .clock(InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z")))
        .listener(listener)
        .build()
        .run();
  }

  /** A program that holds a store open. */
  static Process holding(Path store) {
    Process process = start("hold", store.toString());
    awaitReady(process);
    return process;
  }

  /** A program that ingests, ready to begin. */
  static Process ingesting(Path file, Path folder) {
    Process process = start("ingest", folder.toString(), file.toString());
    awaitReady(process);
    return process;
  }

  private static void awaitReady(Process process) {
    try {
      String line = process.inputReader().readLine();
      if (line == null || !line.startsWith("ready")) {
        throw new IllegalStateException("the other program did not start: " + line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Children.class.getName()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Children() {}
}
