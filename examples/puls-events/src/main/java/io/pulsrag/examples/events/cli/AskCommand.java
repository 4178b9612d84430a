package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.examples.events.assistant.Assistant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code puls ask QUESTION}: one question, one answer. */
@Command(name = "ask", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class AskCommand implements Callable<Integer> {

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", descriptionKey = "ask.question")
  List<String> words;

  AskCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw new UserError(messages.get("error.empty"));
    }
    try (Assistant assistant = Sessions.open(common, messages)) {
      Answer answer = assistant.ask(Sessions.question(assistant, text, common, messages));
      if (common.json) {
        console.out().println(AnswerJson.of(answer, common.explain));
      } else {
        AnswerText.print(answer, common.explain, console, messages);
      }
    }
    return 0;
  }
}
