package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Question;
import io.pulsrag.core.generate.Explanation;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.EventPlanner;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code puls ask QUESTION}: one question, one answer. */
@Command(name = "ask", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class AskCommand extends QuestionCommand {

  @Parameters(arity = "1..*", paramLabel = "QUESTION", descriptionKey = "ask.question")
  List<String> words;

  AskCommand(Console console, Messages messages) {
    super(console, messages);
  }

  @Override
  List<String> words() {
    return words;
  }

  @Override
  void answer(Assistant assistant, Question question) {
    EventPlanner planner = new EventPlanner(assistant);
    if (planner.isWanted(question)) {
      plan(planner.plan(question, null, null), question, assistant);
      return;
    }
    Answer answer = assistant.ask(question);
    Explanation explanation = common.explain ? Explained.of(assistant, question, answer) : null;
    if (common.json) {
      console.out().println(AnswerJson.of(answer, explanation, null));
    } else {
      AnswerText.print(answer, explanation, console, messages);
    }
  }

  private void plan(EventPlan plan, Question question, Assistant assistant) {
    PlanView view = new PlanView(console, messages, common);
    if (common.json) {
      view.printJson(plan, question, assistant);
    } else {
      view.print(plan, question, assistant);
    }
  }
}
