package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Citation;
import io.pulsrag.core.Document;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.Question;
import io.pulsrag.core.generate.Explanation;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.plan.EventPlan;
import io.pulsrag.examples.events.plan.EventPlanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the lines of a chat: questions are answered, lines that begin with a slash are
 * commands.
 */
final class ChatSession {

  private final Assistant assistant;
  private final EventPlanner planner;
  private final CommonOptions options;
  private final Console console;
  private final Messages messages;
  private final Path folder;
  private String conversation = UUID.randomUUID().toString();
  private @Nullable Answer last;
  private @Nullable Question asked;
  private @Nullable EventPlan plan;
  private boolean left;

  /**
   * @param folder where calendar files go
   */
  ChatSession(
      Assistant assistant, CommonOptions options, Console console, Messages messages, Path folder) {
    this.assistant = assistant;
    planner = new EventPlanner(assistant);
    this.options = options;
    this.console = console;
    this.messages = messages;
    this.folder = folder;
  }

  /**
   * Answers one line.
   *
   * @param interrupt is told how to stop the answer while it is being written
   * @return false when the user wants to leave
   */
  boolean handle(String line, Consumer<Runnable> interrupt) {
    String typed = Sessions.cleaned(line);
    if (typed.isEmpty()) {
      return true;
    }
    if (!typed.startsWith("/")) {
      answer(typed, interrupt);
      return true;
    }
    command(typed);
    return !left;
  }

  private void command(String line) {
    String[] words = line.split("\\s+", 2);
    String argument = words.length > 1 ? words[1].strip() : "";
    switch (words[0]) {
      case "/quit", "/exit", "/q" -> left = true;
      case "/help" -> say("chat.help");
      case "/reset" -> reset();
      case "/why" -> why(argument);
      case "/ics" -> chosen(argument).ifPresent(this::calendar);
      case "/open" -> chosen(argument).ifPresent(this::link);
      case "/drop" -> drop(argument);
      default -> say("chat.unknown", words[0]);
    }
  }

  private void say(String key, Object... values) {
    console.out().println(messages.get(key, values));
  }

  private void reset() {
    conversation = UUID.randomUUID().toString();
    last = null;
    asked = null;
    plan = null;
    say("chat.reset");
  }

  /** The event that the last answer cites under this number, told to the user if there is none. */
  private Optional<Document> chosen(String number) {
    Optional<Citation> cited =
        last == null
            ? Optional.empty()
            : last.citations().stream()
                .filter(citation -> Integer.toString(citation.number()).equals(number))
                .findFirst();
    Optional<Document> event = cited.flatMap(c -> assistant.corpus().event(c.documentId()));
    if (event.isEmpty()) {
      sayNumbers();
    }
    return event;
  }

  private void sayNumbers() {
    List<String> numbers =
        last == null
            ? List.of()
            : last.citations().stream().map(c -> Integer.toString(c.number())).toList();
    if (numbers.isEmpty()) {
      say("chat.nothing");
    } else {
      say("chat.number", String.join(", ", numbers));
    }
  }

  private void why(String argument) {
    Answer answer = last;
    if (answer == null || asked == null || chosen(argument).isEmpty()) {
      if (answer == null) {
        sayNumbers();
      }
      return;
    }
    int number = Integer.parseInt(argument);
    if (number > answer.hits().size()) {
      say("chat.alternative");
      return;
    }
    Explanation explanation = Explained.of(assistant, asked, answer);
    AnswerText.printWhy(answer, explanation, number, console, messages);
  }

  private void calendar(Document event) {
    if (event.metadata().flag("end_only").orElse(false) || event.occurrences().isEmpty()) {
      say("chat.nobegin");
    } else {
      say("chat.ics", CalendarFile.write(event, assistant.now(), folder).toString());
    }
  }

  private void link(Document event) {
    if (event.url() == null) {
      say("chat.nolink");
    } else {
      console.out().println(event.url());
      Browser.open(event.url());
    }
  }

  private void drop(String name) {
    List<String> names = last == null ? List.of() : last.understood().constraints().names();
    if (!names.contains(name)) {
      if (names.isEmpty()) {
        say("chat.nodrop");
      } else {
        say("chat.drop", String.join(", ", names));
      }
    } else if (assistant.drop(conversation, name)) {
      say("chat.dropped", name);
    }
  }

  private void answer(String line, Consumer<Runnable> interrupt) {
    Question question;
    try {
      question = Sessions.question(assistant, line, options, messages).in(conversation);
    } catch (UserError e) {
      console.out().println(e.getMessage());
      return;
    }
    try {
      Optional<EventPlan> made = planned(question);
      last = made.isPresent() ? shown(made.get(), question) : streamed(question, interrupt);
      asked = question;
      if (made.isEmpty() && last.understood().intent().listsDocuments()) {
        plan = null;
      }
    } catch (CancellationException e) {
      console.out().println();
      say("chat.cancelled");
    } catch (CompletionException | PulsRagException e) {
      console.out().println();
      Throwable cause = e instanceof PulsRagException ? e : e.getCause();
      if (cause instanceof PulsRagException known) {
        console.out().println(known.getMessage());
      } else {
        say("error.internal", String.valueOf(cause));
      }
    } finally {
      interrupt.accept(() -> {});
    }
    console.out().println();
  }

  private Answer streamed(Question question, Consumer<Runnable> interrupt) {
    CompletableFuture<Answer> answer = assistant.stream(question, this::print);
    interrupt.accept(() -> answer.cancel(true));
    Answer done = answer.join();
    console.out().println();
    AnswerText.printSources(done, console, messages);
    return done;
  }

  /** A new plan, or what the last one becomes, where a question wants one. */
  private Optional<EventPlan> planned(Question question) {
    if (planner.isWanted(question)) {
      return Optional.of(planner.plan(question, null, null));
    }
    return plan == null ? Optional.empty() : planner.changed(plan, question);
  }

  /** A plan is what was shown, as any answer is: its stops can be pointed at. */
  private Answer shown(EventPlan made, Question question) {
    Answer shown = new PlanView(console, messages, options).print(made, question, assistant);
    if (!made.itinerary().stops().isEmpty()) {
      assistant.remember(question, shown);
      plan = made;
    } else if (plan == null || planner.isWanted(question)) {
      plan = made;
    }
    return shown;
  }

  private void print(String sentence) {
    console.out().print(sentence);
    console.out().flush();
  }
}
