package io.pulsrag.examples.events.cli;

import dev.langchain4j.model.chat.ChatModel;
import io.pulsrag.core.evaluate.Tally;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.ChatModels;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.examples.events.assistant.Settings;
import io.pulsrag.examples.events.evaluate.Evaluation;
import io.pulsrag.examples.events.evaluate.StageTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--understanding",
      paramLabel = "rules|model",
      descriptionKey = "evaluate.understanding")
  Reading understanding = Reading.rules;

  @Mixin CommonOptions common = new CommonOptions();

  private final Messages messages;

  /** What reads the questions; named as on the command line. */
  @SuppressWarnings("MemberName")
  enum Reading {
    rules,
    model
  }

  EvaluateCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (Assistant assistant =
        Assistant.builder(Corpora.inMemory(events, InstantSource.system()))
            .reader(reader())
            .build()) {
      Evaluation evaluation = new Evaluation(assistant);
      for (Tally.Mean mean : evaluation.run(queries, run)) {
        console
            .out()
            .printf(Locale.ROOT, "%-24s %8.3f  n=%d%n", mean.name(), mean.mean(), mean.count());
      }
      for (StageTimes.Row row : evaluation.times().rows()) {
        console
            .out()
            .printf(
                Locale.ROOT,
                "%-24s p50 %8.2f ms  p95 %8.2f ms  n=%d%n",
                "time " + row.name(),
                row.p50(),
                row.p95(),
                row.count());
      }
    }
    return 0;
  }

  /** The model of the settings when it is to read the questions, else null. */
  private @Nullable ChatModel reader() {
    if (understanding == Reading.rules) {
      return null;
    }
    Settings settings = common.settings();
    if (settings.model() == null) {
      throw new UserError(messages.get("error.understanding"));
    }
    return ChatModels.reader(settings.model(), settings.timeout());
  }
}
