package io.pulsrag.core.generate;

import io.pulsrag.core.Intent;
import java.util.ArrayList;
import java.util.List;

/** The facts that were asked of one thing, each in a sentence, and its link. */
record ItemReply(Speech speech) {

  List<String> lines() {
    if (speech.task().hits().isEmpty()) {
      return List.of(speech.phrases().vary("item.none", speech.turn()));
    }
    Subjects.Named named = Subjects.of(speech).getFirst();
    Card card = named.card();
    List<String> lines = new ArrayList<>();
    if (!named.sure()) {
      lines.add(speech.phrases().vary("item.unsure", speech.turn()));
    }
    List<String> asks = asks();
    if (asks.isEmpty()) {
      lines.add(new EventLines(speech).line(card, named.number(), List.of(card)));
      return lines;
    }
    FactWords facts = new FactWords(speech);
    for (String ask : asks) {
      lines.add(facts.say(ask, card, named.number()));
    }
    String status = "fact." + card.status();
    if (speech.phrases().has(status)) {
      lines.add(speech.phrases().say(status, Sentences.name(card.title()), named.number()));
    }
    String last = lines.getLast();
    card.url()
        .map(Object::toString)
        .filter(url -> !last.contains(url))
        .ifPresent(url -> lines.add(speech.phrases().say("item.link", url)));
    return lines;
  }

  private List<String> asks() {
    List<String> asks = speech.task().understood().asks().stream().distinct().toList();
    boolean booking = speech.task().understood().intent() == Intent.BOOKING;
    return asks.isEmpty() && booking ? List.of("booking") : asks;
  }
}
