package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.Question;
import io.pulsrag.examples.events.assistant.Assistant;
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
  private final CommonOptions options;
  private final Console console;
  private final Messages messages;
  private final Path folder;
  private String conversation = UUID.randomUUID().toString();
  private @Nullable Answer last;

  /**
   * @param folder where calendar files go
   */
  ChatSession(
      Assistant assistant, CommonOptions options, Console console, Messages messages, Path folder) {
    this.assistant = assistant;
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
    if (line.isEmpty()) {
      return true;
    }
    if (!line.startsWith("/")) {
      answer(line, interrupt);
      return true;
    }
    String[] words = line.split("\\s+", 2);
    String argument = words.length > 1 ? words[1].strip() : "";
    switch (words[0]) {
      case "/quit", "/exit", "/q" -> {
        return false;
      }
      case "/help" -> say("chat.help");
      case "/reset" -> reset();
      case "/why" -> chosen(argument).ifPresent(this::why);
      case "/ics" -> chosen(argument).ifPresent(this::calendar);
      case "/open" -> chosen(argument).ifPresent(this::link);
      case "/drop" -> drop(argument);
      default -> say("chat.unknown", words[0]);
    }
    return true;
  }

  private void say(String key, Object... values) {
    console.out().println(messages.get(key, values));
  }

  private void reset() {
    conversation = UUID.randomUUID().toString();
    last = null;
    say("chat.reset");
  }

  /** The shown event of this number, told to the user when there is none. */
  private Optional<Hit> chosen(String number) {
    List<Hit> shown = last == null ? List.of() : last.hits();
    try {
      return Optional.of(shown.get(Integer.parseInt(number) - 1));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      say("chat.number", shown.size());
      return Optional.empty();
    }
  }

  private void why(Hit hit) {
    if (last != null) {
      AnswerText.printWhy(last, hit, console, messages);
    }
  }

  private void calendar(Hit hit) {
    say("chat.ics", CalendarFile.write(hit.document(), assistant.now(), folder).toString());
  }

  private void link(Hit hit) {
    Document event = hit.document();
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
      say("chat.drop", String.join(", ", names));
    } else if (assistant.drop(conversation, name)) {
      say("chat.dropped", name);
    }
  }

  private void answer(String line, Consumer<Runnable> interrupt) {
    Question question = Sessions.question(assistant, line, options, messages).in(conversation);
    CompletableFuture<Answer> answer = assistant.stream(question, this::print);
    interrupt.accept(() -> answer.cancel(true));
    try {
      last = answer.join();
      console.out().println();
      AnswerText.printSources(last, console, messages);
    } catch (CancellationException e) {
      console.out().println();
      say("chat.cancelled");
    } catch (CompletionException e) {
      console.out().println();
      Throwable cause = e.getCause();
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

  private void print(String sentence) {
    console.out().print(sentence);
    console.out().flush();
  }
}
