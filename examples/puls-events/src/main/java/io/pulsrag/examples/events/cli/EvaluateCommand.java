package io.pulsrag.examples.events.cli;

import io.pulsrag.core.evaluate.Tally;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.evaluate.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code puls evaluate}: answers a file of questions in one process and prints how good the answers
 * are.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "evaluate.queries")
  Path queries;

  @Option(
      names = "--events",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "evaluate.events")
  Path events;

  @Option(names = "--run", required = true, paramLabel = "FILE", descriptionKey = "evaluate.run")
  Path run;

  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang", hidden = true)
  String language = "";

  EvaluateCommand(Console console, Messages messages) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Assistant assistant =
        Assistant.builder(Corpora.inMemory(events, InstantSource.system())).build()) {
      for (Tally.Mean mean : new Evaluation(assistant).run(queries, run)) {
        console
            .out()
            .printf(Locale.ROOT, "%-24s %8.3f  n=%d%n", mean.name(), mean.mean(), mean.count());
      }
    }
    return 0;
  }
}
