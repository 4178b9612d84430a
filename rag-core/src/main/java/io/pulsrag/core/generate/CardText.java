package io.pulsrag.core.generate;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Place;
import io.pulsrag.core.TextField;
import io.pulsrag.core.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A card as a model reads it: one fact a line between tags. Text of documents can neither close a
 * tag nor pose as a citation, because angle and square brackets are replaced in it.
 */
final class CardText {

  /** How much of a card is shown, from much to little. */
  enum Detail {
    FULL(1_200),
    SHORT(300),
    FACTS(0);

    private final int characters;

    Detail(int characters) {
      this.characters = characters;
    }
  }

  private final Speech speech;

  CardText(Speech speech) {
    this.speech = speech;
  }

  String of(Card card, int number, Detail detail) {
    StringBuilder text = new StringBuilder("<card n=\"" + number + "\">\n");
    line(text, "title", Optional.of(card.title()));
    Constraints constraints = speech.constraints();
    line(text, "when", speech.dates().say(card, constraints.when()));
    line(text, "venue", card.venue());
    line(text, "address", card.address());
    line(text, "city", city(card));
    line(text, "distance", speech.places().distance(card));
    line(text, "price", speech.quantities().price(card));
    line(text, "price details", card.priceText());
    line(text, "age", speech.quantities().age(card));
    line(text, "accessibility", join(card.accessibility()));
    line(text, "online", card.online().map(online -> online ? "yes" : "no"));
    line(text, "status", Optional.of(card.status()).filter(s -> !s.equals("scheduled")));
    line(text, "booking", join(card.registration()));
    line(text, "url", card.url().map(Object::toString));
    if (detail.characters > 0) {
      line(text, "summary", cut(card.document().text(TextField.SUMMARY), 300));
    }
    if (detail == Detail.FULL) {
      line(text, "text", cut(card.document().text(TextField.BODY), detail.characters));
    }
    return text.append("</card>\n").toString();
  }

  private static Optional<String> city(Card card) {
    String code = card.place().map(Place::postalCode).orElse(null);
    return card.city().map(city -> code == null ? city : code + " " + city);
  }

  private static Optional<String> cut(Optional<String> text, int characters) {
    return text.map(words -> Sentences.atMost(Sentences.oneLine(words), characters));
  }

  private static Optional<String> join(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  private static void line(StringBuilder text, String name, Optional<String> value) {
    value.ifPresent(words -> text.append(name).append(": ").append(harmless(words)).append('\n'));
  }

  /** The text without what could end a tag, start one, or look like a citation. */
  static String harmless(String text) {
    return Sentences.oneLine(text)
        .replace('<', '‹')
        .replace('>', '›')
        .replace('[', '(')
        .replace(']', ')');
  }

  /** The card of this task's writer as text. */
  static CardText of(Writer.Task task, CardFields fields) {
    return new CardText(Speech.of(task, fields));
  }
}
