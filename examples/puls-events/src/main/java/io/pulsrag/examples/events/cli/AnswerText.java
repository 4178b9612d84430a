package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Citation;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Trace;
import io.pulsrag.core.generate.UnderstoodLine;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows an answer to a person. */
final class AnswerText {

  static void print(Answer answer, boolean explain, Console console, Messages messages) {
    console.out().println(answer.text().strip());
    printSources(answer, console, messages);
    if (explain) {
      printExplanation(answer, console.out());
    }
  }

  static void printSources(Answer answer, Console console, Messages messages) {
    if (answer.citations().isEmpty()) {
      return;
    }
    console.out().println();
    console.out().println(console.faint(messages.get("answer.sources")));
    for (Citation citation : answer.citations()) {
      String where = citation.url() == null ? citation.documentId() : citation.url().toString();
      console
          .out()
          .println(
              console.faint("[" + citation.number() + "] " + citation.title() + " — " + where));
    }
  }

  /** Why one result stands where it stands. */
  static void printWhy(Answer answer, Hit hit, Console console, Messages messages) {
    console.out().println(console.bold(hit.document().title()));
    console.out().println(UnderstoodLine.of(answer.understood()));
    console
        .out()
        .println(
            messages.get(
                "chat.why", answer.hits().indexOf(hit) + 1, answer.hits().size(), parts(hit)));
  }

  private static String parts(Hit hit) {
    return hit.parts().parts().entrySet().stream()
        .map(part -> String.format(Locale.ROOT, "%s=%.4f", part.getKey(), part.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static void printExplanation(Answer answer, PrintStream out) {
    out.println();
    out.println("intent       " + answer.understood().intent());
    out.println("text         " + answer.understood().text());
    out.println("themes       " + answer.understood().themes());
    out.println("constraints  " + answer.understood().constraints().names());
    out.println("filter       " + answer.understood().constraints().filter());
    for (Hit hit : answer.hits().subList(0, Math.min(10, answer.hits().size()))) {
      out.printf(Locale.ROOT, "hit          %-12s %8.4f  %s%n", hit.id(), hit.score(), parts(hit));
    }
    for (Trace.Step step : answer.trace().steps()) {
      out.printf(
          Locale.ROOT,
          "stage        %-16s %-8s %8.2f ms  %d -> %d  %s%n",
          step.stage(),
          step.outcome(),
          step.took().toNanos() / 1e6,
          step.in(),
          step.out(),
          step.note());
    }
  }

  private AnswerText() {}
}
