package io.pulsrag.core.generate;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.Where;
import io.pulsrag.core.Writer;
import org.jspecify.annotations.Nullable;

/**
 * What every reply to one task needs: its words, its way to say dates, places and quantities, and a
 * number that makes two answers differ in wording while the same task is always answered alike.
 *
 * @param away the place asked for, when what is spoken of lies elsewhere; distances are from it
 */
record Speech(
    Writer.Task task, Phrases phrases, CardFields fields, int turn, @Nullable Where away) {

  static Speech of(Writer.Task task, CardFields fields) {
    int turn =
        31 * task.query().text().hashCode()
            + 7 * task.conversation().turns().size()
            + task.now().getDayOfYear()
            + task.hits().stream().map(Hit::id).toList().hashCode();
    return new Speech(task, Phrases.in(task.understood().language()), fields, turn >>> 3, null);
  }

  Constraints constraints() {
    return task.understood().constraints();
  }

  Card card(Hit hit) {
    return card(hit.document());
  }

  Card card(Document document) {
    return new Card(document, fields);
  }

  WhenWords dates() {
    return new WhenWords(phrases, task.now());
  }

  Places places() {
    return new Places(phrases, task.query().near(), constraints().where(), away);
  }

  /** The title between quotation marks; marks inside it are of the second kind. */
  String name(Card card) {
    String title = Sentences.name(card.title());
    return phrases.say("name", phrases.french() ? Sentences.innerMarks(title) : title);
  }

  Quantities quantities() {
    return new Quantities(phrases);
  }
}
