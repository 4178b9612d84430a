package io.pulsrag.examples.events.cli;

import io.pulsrag.core.Answer;
import io.pulsrag.core.Citation;
import io.pulsrag.core.generate.Explanation;
import io.pulsrag.core.generate.UnderstoodLine;
import io.pulsrag.examples.events.lexicon.CultureLexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows an answer to a person. */
final class AnswerText {

  static void print(
      Answer answer, @Nullable Explanation explanation, Console console, Messages messages) {
    console.out().println(answer.text().strip());
    printSources(answer, console, messages);
    if (explanation != null) {
      ExplanationText.print(explanation, console.out());
    }
  }

  /** The sources whose links the text does not give already. */
  static void printSources(Answer answer, Console console, Messages messages) {
    List<Citation> unlinked =
        answer.citations().stream()
            .filter(
                citation ->
                    citation.url() == null || !answer.text().contains(citation.url().toString()))
            .toList();
    if (unlinked.isEmpty()) {
      return;
    }
    console.out().println();
    console.out().println(console.faint(messages.get("answer.sources")));
    for (Citation citation : unlinked) {
      String where = citation.url() == null ? citation.documentId() : citation.url().toString();
      console
          .out()
          .println(
              console.faint("[" + citation.number() + "] " + citation.title() + " — " + where));
    }
  }

  /** Why one result stands where it stands: a sentence for the visitor, then the breakdown. */
  static void printWhy(
      Answer answer, Explanation explanation, int number, Console console, Messages messages) {
    Explanation.Result result = explanation.results().get(number - 1);
    console.out().println(console.bold(result.title()));
    String why = result.why().isEmpty() ? messages.get("chat.nowhy") : result.why();
    console.out().println(why);
    console.out().println(UnderstoodLine.of(answer.understood(), CultureLexicon.get()::label));
    ExplanationText.result(result, console.out());
  }

  private AnswerText() {}
}
