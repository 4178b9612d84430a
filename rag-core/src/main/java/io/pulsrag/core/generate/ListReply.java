package io.pulsrag.core.generate;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Hit;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The results one after the other, or what lies nearest when there is none. */
record ListReply(Speech speech) {

  /** However many are asked for, an answer never lists more. */
  static final int MOST = 5;

  List<String> lines() {
    List<Hit> hits = speech.task().hits().stream().limit(MOST).toList();
    if (hits.isEmpty()) {
      return new NothingReply(speech).lines();
    }
    Phrases phrases = speech.phrases();
    List<String> lines = new ArrayList<>();
    String scope = scope();
    lines.add(
        hits.size() == 1
            ? phrases.vary("list.one", speech.turn(), scope)
            : phrases.vary("list.many", speech.turn(), phrases.count(hits.size()), scope));
    lines.addAll(events(hits));
    Where where = speech.constraints().where();
    if (where != null && where.kind() != Where.Kind.DISTRICT) {
      OtherPlaces.line(phrases, where).ifPresent(lines::add);
    }
    if (hits.size() >= Math.min(MOST, speech.task().understood().limit())) {
      lines.add(phrases.vary("list.more", speech.turn()));
    }
    return lines;
  }

  /** One line for each, numbered from 1. */
  List<String> events(List<Hit> hits) {
    List<Card> cards = hits.stream().map(speech::card).toList();
    EventLines words = new EventLines(speech);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      lines.add(words.line(cards.get(i), i + 1, cards));
    }
    return lines;
  }

  private String scope() {
    When when = speech.constraints().when();
    Where where = speech.constraints().where();
    Phrases phrases = speech.phrases();
    List<String> parts = new ArrayList<>();
    boolean named = where != null && Towns.hasPhrase(where);
    if (where != null && !named) {
      parts.add(where.name());
    }
    if (when != null) {
      parts.add(during(phrases, when.reading()));
    }
    for (Facet facet : speech.constraints().facets()) {
      boolean age = facet.name().equals("age") && !facet.excluded();
      parts.add(age ? phrases.say("list.age", facet.reading()) : facet.reading());
    }
    String rest = parts.isEmpty() ? "" : phrases.say("list.scope", String.join(", ", parts));
    return named
        ? phrases.say("list.place", Towns.in(phrases, Objects.requireNonNull(where))) + rest
        : rest;
  }

  /** "en octobre 2026"; every other reading stands by itself. */
  private static String during(Phrases phrases, String reading) {
    String first = reading.split(" ", 2)[0];
    boolean month =
        Stream.of(Month.values())
            .map(one -> one.getDisplayName(TextStyle.FULL, phrases.language()))
            .anyMatch(first::equals);
    return month ? phrases.say("list.month", reading) : reading;
  }
}
