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
    lines.addAll(facts(card, named.number(), asks));
    card.url()
        .map(Object::toString)
        .filter(url -> lines.stream().noneMatch(line -> line.contains(url)))
        .ifPresent(url -> lines.add(speech.phrases().say("item.link", url)));
    return lines;
  }

  private List<String> facts(Card card, int number, List<String> asks) {
    Phrases phrases = speech.phrases();
    FactWords facts = new FactWords(speech);
    String title = speech.name(card);
    List<String> lines = new ArrayList<>();
    List<String> unsaid = new ArrayList<>();
    for (String ask : asks) {
      String subject = lines.isEmpty() ? title : phrases.say("it");
      facts
          .say(ask, card, number, subject)
          .ifPresentOrElse(line -> lines.add(Phrases.capital(line)), () -> unsaid.add(ask));
    }
    if (!unsaid.isEmpty()) {
      String subject = lines.isEmpty() ? title : phrases.say("it");
      lines.add(Phrases.capital(facts.unsaid(unsaid, number, subject)));
    }
    String status = "fact." + card.status();
    if (phrases.has(status)) {
      lines.add(phrases.say(status, phrases.say("it"), number));
    }
    return lines;
  }

  private List<String> asks() {
    List<String> asks = speech.task().understood().asks().stream().distinct().toList();
    boolean booking = speech.task().understood().intent() == Intent.BOOKING;
    return asks.isEmpty() && booking ? List.of("booking") : asks;
  }
}
