package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Document;
import io.pulsrag.core.Question;
import io.pulsrag.core.generate.UnderstoodLine;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.PlanText;
import io.pulsrag.geo.itinerary.Stop;
import java.util.List;
import java.util.Locale;

/** Shows a plan to a person. */
record PlanView(Console console, Messages messages, CommonOptions options) {

  /** The plan with its sources; where nothing was found, what the assistant offers instead. */
  void print(EventPlan plan, Question question, Assistant assistant) {
    Locale asked = options.language(messages);
    Locale language = asked == null ? plan.understood().language() : asked;
    console
        .out()
        .println(console.faint(UnderstoodLine.of(plan.understood(), CultureLexicon.get()::label)));
    PlanText.lines(plan, assistant.zone(), language).forEach(console.out()::println);
    if (plan.candidates() == 0) {
      AnswerText.print(assistant.ask(question), null, console, messages);
      return;
    }
    sources(plan.itinerary().stops(), language);
    if (options.explain) {
      plan.itinerary()
          .leftOut()
          .forEach(
              left -> console.out().println("left out     " + left.id() + " " + left.reason()));
      console.out().println("proven       " + plan.itinerary().proven());
    }
  }

  private void sources(List<Stop> stops, Locale language) {
    if (stops.isEmpty()) {
      return;
    }
    console.out().println();
    console.out().println(console.faint(Messages.in(language).get("answer.sources")));
    for (int i = 0; i < stops.size(); i++) {
      Document event = stops.get(i).document();
      String where = event.url() == null ? event.id() : event.url().toString();
      console.out().println(console.faint("[" + (i + 1) + "] " + event.title() + " — " + where));
    }
  }
}
