package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Question;
import io.pulsrag.examples.events.assistant.Assistant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that answers the words behind it. */
abstract class QuestionCommand implements Callable<Integer> {

  final Console console;
  final Messages messages;

  @Mixin CommonOptions common;

  QuestionCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  /** What was typed. */
  abstract List<String> words();

  /** Refuses options that make no sense, before anything is opened. */
  void check() {}

  abstract void answer(Assistant assistant, Question question);

  @Override
  public final Integer call() {
    String text = Sessions.cleaned(String.join(" ", words()));
    if (text.isEmpty()) {
      throw new UserError(messages.get("error.empty"));
    }
    check();
    try (Assistant assistant = Sessions.open(common, messages)) {
      answer(assistant, Sessions.question(assistant, text, common, messages));
    }
    return 0;
  }
}
