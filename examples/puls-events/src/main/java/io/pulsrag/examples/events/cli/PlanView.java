package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Question;
import io.pulsrag.core.When;
import io.pulsrag.core.generate.Explanation;
import io.pulsrag.core.generate.UnderstoodLine;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.PlanAnswer;
import java.util.Locale;

/** Shows a plan to a person or a program. */
record PlanView(Console console, Messages messages, CommonOptions options) {

  /**
   * The plan with its sources; where nothing was found, what the assistant offers instead.
   *
   * @return what was shown: the plan, or the assistant's answer where nothing was found
   */
  Answer print(EventPlan plan, Question question, Assistant assistant) {
    Answer made = made(plan, assistant);
    boolean found = isFound(plan);
    Answer shown = found ? made : assistant.ask(dated(plan, question));
    console
        .out()
        .println(console.faint(UnderstoodLine.of(plan.understood(), CultureLexicon.get()::label)));
    console.out().println(made.text());
    if (!found) {
      AnswerText.print(shown, null, console, Messages.in(language(plan)));
      return shown;
    }
    AnswerText.printSources(shown, console, Messages.in(language(plan)));
    if (options.explain) {
      plan.itinerary()
          .leftOut()
          .forEach(
              left -> console.out().println("left out     " + left.id() + " " + left.reason()));
      console.out().println("proven       " + plan.itinerary().proven());
    }
    return shown;
  }

  /** The plan as an answer and as a plan, on one line. */
  void printJson(EventPlan plan, Question question, Assistant assistant) {
    Answer shown = isFound(plan) ? made(plan, assistant) : assistant.ask(dated(plan, question));
    Explanation explanation = options.explain ? Explained.of(assistant, question, shown) : null;
    console.out().println(AnswerJson.of(shown, explanation, plan));
  }

  private static boolean isFound(EventPlan plan) {
    return !plan.hits().isEmpty() || !plan.also().isEmpty() || plan.isRefused();
  }

  /** What is offered instead is of the days that were planned. */
  private static Question dated(EventPlan plan, Question question) {
    When when = plan.understood().constraints().when();
    return plan.assumedDay() && when != null
        ? question.withText(plan.wishes().rest() + ", " + when.reading())
        : question.withText(plan.wishes().rest());
  }

  private Answer made(EventPlan plan, Assistant assistant) {
    return PlanAnswer.of(plan, assistant.zone(), language(plan));
  }

  /** That of the options, else that of the question. */
  Locale language(EventPlan plan) {
    Locale asked = options.language(messages);
    return asked == null ? plan.understood().language() : asked;
  }
}
