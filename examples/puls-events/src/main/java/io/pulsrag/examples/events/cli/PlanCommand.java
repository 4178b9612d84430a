package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Question;
import io.pulsrag.core.generate.UnderstoodLine;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.EventPlanner;
import io.pulsrag.examples.events.plan.PlanText;
import io.pulsrag.geo.itinerary.ItineraryRequest;
import io.pulsrag.geo.itinerary.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puls plan QUESTION}: outings for an evening, a day or a weekend, one after the other. */
@Command(name = "plan", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class PlanCommand implements Callable<Integer> {

  private final Console console;
  private final Messages messages;

  @Mixin CommonOptions common;

  @Option(names = "--max", paramLabel = "N", descriptionKey = "plan.max")
  @Nullable Integer most;

  @Option(names = "--budget", paramLabel = "EUROS", descriptionKey = "plan.budget")
  @Nullable Double budget;

  @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "plan.ics")
  @Nullable Path calendar;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", descriptionKey = "plan.question")
  List<String> words;

  PlanCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw new UserError(messages.get("error.empty"));
    }
    if (most != null && (most < 1 || most > ItineraryRequest.MOST_STOPS)) {
      throw new UserError(messages.get("error.max", ItineraryRequest.MOST_STOPS, most));
    }
    if (budget != null && !(budget >= 0)) {
      throw new UserError(messages.get("error.budget", budget));
    }
    try (Assistant assistant = Sessions.open(common, messages)) {
      Question question = Sessions.question(assistant, text, common, messages);
      EventPlan plan = new EventPlanner(assistant).plan(question, most, budget);
      show(plan, assistant);
      if (plan.candidates() == 0 && !common.json) {
        AnswerText.print(assistant.ask(question), false, console, messages);
      }
      if (calendar != null && !plan.itinerary().stops().isEmpty()) {
        write(plan, assistant, calendar);
      }
    }
    return 0;
  }

  private void show(EventPlan plan, Assistant assistant) {
    if (common.json) {
      console.out().println(PlanJson.of(plan));
      return;
    }
    Locale asked = common.language(messages);
    Locale language = asked == null ? plan.understood().language() : asked;
    console.out().println(console.faint(UnderstoodLine.of(plan.understood())));
    PlanText.lines(plan, assistant.zone(), language).forEach(console.out()::println);
    List<Stop> stops = plan.itinerary().stops();
    if (!stops.isEmpty()) {
      console.out().println();
      console.out().println(console.faint(Messages.in(language).get("answer.sources")));
    }
    for (int i = 0; i < stops.size(); i++) {
      var event = stops.get(i).document();
      String where = event.url() == null ? event.id() : event.url().toString();
      console.out().println(console.faint("[" + (i + 1) + "] " + event.title() + " — " + where));
    }
    if (common.explain) {
      plan.itinerary()
          .leftOut()
          .forEach(
              left -> console.out().println("left out     " + left.id() + " " + left.reason()));
      console.out().println("proven       " + plan.itinerary().proven());
    }
  }

  private void write(EventPlan plan, Assistant assistant, Path file) {
    try {
      Files.writeString(file, CalendarFile.of(plan.itinerary().stops(), assistant.now()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.err().println(messages.get("chat.ics", file.toString()));
  }
}
