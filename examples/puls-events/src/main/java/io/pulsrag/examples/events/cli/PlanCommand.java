package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Question;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.EventPlanner;
import io.pulsrag.geo.itinerary.ItineraryRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puls plan QUESTION}: outings for an evening, a day or a weekend, one after the other. */
@Command(name = "plan", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class PlanCommand extends QuestionCommand {

  @Option(names = "--max", paramLabel = "N", descriptionKey = "plan.max")
  @Nullable Integer most;

  @Option(names = "--budget", paramLabel = "EUROS", descriptionKey = "plan.budget")
  @Nullable Double budget;

  @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "plan.ics")
  @Nullable Path calendar;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", descriptionKey = "plan.question")
  List<String> words;

  PlanCommand(Console console, Messages messages) {
    super(console, messages);
  }

  @Override
  List<String> words() {
    return words;
  }

  @Override
  void check() {
    if (most != null && (most < 1 || most > ItineraryRequest.MOST_STOPS)) {
      throw new UserError(messages.get("error.max", ItineraryRequest.MOST_STOPS, most));
    }
    if (budget != null && !(budget >= 0 && Double.isFinite(budget))) {
      throw new UserError(messages.get("error.budget", budget));
    }
  }

  @Override
  void answer(Assistant assistant, Question question) {
    EventPlan plan = new EventPlanner(assistant).plan(question, most, budget);
    PlanView view = new PlanView(console, messages, common);
    if (common.json) {
      console.out().println(PlanJson.of(plan));
    } else {
      view.print(plan, question, assistant);
    }
    if (calendar != null) {
      write(plan, assistant, calendar, Messages.in(view.language(plan)));
    }
  }

  private void write(EventPlan plan, Assistant assistant, Path file, Messages said) {
    if (plan.itinerary().stops().isEmpty()) {
      console.err().println(said.get("plan.noics", file.toString()));
      return;
    }
    try {
      Files.writeString(
          file, CalendarFile.of(plan.itinerary().stops(), assistant.now(), assistant.zone()));
    } catch (IOException e) {
      throw new UserError(said.get("error.write", file.toString()));
    }
    console.err().println(said.get("chat.ics", file.toString()));
  }
}
