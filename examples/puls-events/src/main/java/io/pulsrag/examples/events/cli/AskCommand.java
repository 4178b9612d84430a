package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Question;
import io.pulsrag.core.generate.Explanation;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.EventPlanner;
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
    String text = Sessions.cleaned(String.join(" ", words));
    if (text.isEmpty()) {
      throw new UserError(messages.get("error.empty"));
    }
    try (Assistant assistant = Sessions.open(common, messages)) {
      Question question = Sessions.question(assistant, text, common, messages);
      EventPlanner planner = new EventPlanner(assistant);
      if (planner.isWanted(question)) {
        EventPlan plan = planner.plan(question, null, null);
        PlanView view = new PlanView(console, messages, common);
        if (common.json) {
          view.printJson(plan, question, assistant);
        } else {
          view.print(plan, question, assistant);
        }
        return 0;
      }
      Answer answer = assistant.ask(question);
      Explanation explanation = common.explain ? Explained.of(assistant, question, answer) : null;
      if (common.json) {
        console.out().println(AnswerJson.of(answer, explanation, null));
      } else {
        AnswerText.print(answer, explanation, console, messages);
      }
    }
    return 0;
  }
}
