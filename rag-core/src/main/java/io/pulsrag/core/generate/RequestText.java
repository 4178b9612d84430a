package io.pulsrag.core.generate;

import io.pulsrag.core.Understood;

/**
 * What the model is asked, in its own tags: the words that carry meaning, what they were understood
 * to demand, and the facts asked of one thing.
 */
final class RequestText {

  static String of(Speech speech) {
    Understood understood = speech.task().understood();
    StringBuilder text = new StringBuilder("<request>\n");
    text.append("intent: ").append(understood.intent()).append('\n');
    line(text, "about", understood.text());
    line(text, "named", String.join(" | ", understood.subjects()));
    line(text, "facts asked", String.join(", ", understood.asks()));
    line(text, "understood", UnderstoodLine.of(understood));
    return text.append("</request>").toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isBlank()) {
      text.append(name).append(": ").append(CardText.harmless(value)).append('\n');
    }
  }

  private RequestText() {}
}
