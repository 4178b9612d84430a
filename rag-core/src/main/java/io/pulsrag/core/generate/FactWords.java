package io.pulsrag.core.generate;

import io.pulsrag.core.Place;
import io.pulsrag.core.generate.Schedule.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One fact of one thing as a sentence with its citation, or that its source does not say it. */
record FactWords(Speech speech) {

  /** A source's own words on prices are quoted up to this many characters. */
  private static final int LONGEST_QUOTE = 120;

  /** The sentence on a fact of {@code Understood.asks}; an unknown name is answered as unsaid. */
  String say(String fact, Card card, int number) {
    String title = Sentences.name(card.title());
    return switch (fact) {
      case "begin" -> begin(card, title, number);
      case "end" -> end(card, title, number);
      case "place" -> place(card, title, number);
      case "price" -> price(card, title, number);
      case "age" -> age(card, title, number);
      case "accessible" -> accessible(card, title, number);
      case "booking" -> booking(card, title, number);
      case "online" -> online(card, title, number);
      default -> unsaid("other", title, number);
    };
  }

  /** That the source does not say it. */
  String unsaid(String fact, String title, int number) {
    return phrases().vary("unsaid", speech.turn(), title, number, phrases().say("unsaid." + fact));
  }

  private String begin(Card card, String title, int number) {
    Schedule schedule = schedule(card);
    Optional<Slot> next = schedule.next();
    if (next.isEmpty()) {
      return unsaid("begin", title, number);
    }
    String when = speech.dates().say(card, speech.constraints().when()).orElseThrow();
    String key =
        schedule.over() ? "fact.was" : next.get().spansDays() ? "fact.runs" : "fact.begins";
    return phrases().say(key, title, number, when);
  }

  private String end(Card card, String title, int number) {
    Schedule schedule = schedule(card);
    Optional<Slot> next = schedule.next();
    if (next.isEmpty()) {
      return unsaid("end", title, number);
    }
    Slot slot = next.get();
    DateWords dates = new DateWords(phrases(), speech.task().now());
    if (slot.spansDays() || slot.wholeDay()) {
      return phrases()
          .say(
              schedule.over() ? "fact.ended" : "fact.lastday",
              title,
              number,
              dates.day(slot.lastDay()));
    }
    return phrases()
        .say(
            schedule.over() ? "fact.endedat" : "fact.endsat",
            title,
            number,
            dates.day(slot.lastDay()),
            dates.time(slot.end().toLocalTime()));
  }

  private String place(Card card, String title, int number) {
    List<String> parts = new ArrayList<>();
    card.venue().map(Sentences::name).ifPresent(parts::add);
    card.address()
        .map(Sentences::name)
        .filter(words -> !parts.contains(words))
        .ifPresent(parts::add);
    town(card)
        .filter(town -> parts.stream().noneMatch(part -> Folded.of(part).contains(Folded.of(town))))
        .ifPresent(parts::add);
    if (parts.isEmpty()) {
      return card.online().orElse(false)
          ? online(card, title, number)
          : unsaid("place", title, number);
    }
    String words = String.join(", ", parts);
    String where =
        speech
            .places()
            .distance(card)
            .map(d -> phrases().say("where.distance", words, d))
            .orElse(words);
    return phrases().say("fact.place", title, number, where);
  }

  private static Optional<String> town(Card card) {
    String code = card.place().map(Place::postalCode).orElse(null);
    return card.city()
        .filter(
            city -> card.address().stream().noneMatch(a -> Folded.of(a).contains(Folded.of(city))))
        .map(city -> code == null ? city : code + " " + city)
        .map(Sentences::name);
  }

  private String price(Card card, String title, int number) {
    Optional<String> own =
        card.priceText().filter(text -> text.length() <= LONGEST_QUOTE).map(Sentences::name);
    Optional<String> price = speech.quantities().price(card);
    if (card.free().orElse(false)) {
      return phrases().vary("fact.free", speech.turn(), title, number);
    }
    if (own.isPresent()) {
      return phrases().say("fact.pricewords", title, number, own.get());
    }
    if (price.isPresent()) {
      return card.priceMin().isPresent() || card.priceMax().isPresent()
          ? phrases().say("fact.price", title, number, price.get())
          : phrases().say("fact.paid", title, number);
    }
    return unsaid("price", title, number);
  }

  private String age(Card card, String title, int number) {
    return speech
        .quantities()
        .age(card)
        .map(age -> phrases().say("fact.age", title, number, age))
        .orElseGet(
            () ->
                card.ageMin().isPresent() || card.ageMax().isPresent()
                    ? phrases().say("fact.allages", title, number)
                    : unsaid("age", title, number));
  }

  private String accessible(Card card, String title, int number) {
    List<String> codes = card.accessibility();
    List<String> words =
        codes.stream().filter(code -> phrases().has("access." + code)).map(this::access).toList();
    if (codes.contains("mi")) {
      List<String> others =
          codes.stream()
              .filter(c -> !c.equals("mi") && phrases().has("access." + c))
              .map(this::access)
              .toList();
      return others.isEmpty()
          ? phrases().say("fact.wheelchair", title, number)
          : phrases().say("fact.wheelchairalso", title, number, phrases().list(others));
    }
    return words.isEmpty()
        ? unsaid("accessible", title, number)
        : phrases().say("fact.nowheelchair", title, number, phrases().list(words));
  }

  private String access(String code) {
    return phrases().say("access." + code);
  }

  private String booking(Card card, String title, int number) {
    if (!card.registration().isEmpty()) {
      return phrases()
          .say(
              "booking.how",
              title,
              number,
              phrases().either(card.registration().stream().limit(3).toList()));
    }
    return card.url()
        .map(url -> phrases().say("booking.link", title, number, url))
        .orElseGet(() -> unsaid("booking", title, number));
  }

  private String online(Card card, String title, int number) {
    if (card.online().isEmpty()) {
      return unsaid("online", title, number);
    }
    if (!card.online().get()) {
      return phrases().say("fact.onsite", title, number);
    }
    return card.onlineUrl()
        .map(url -> phrases().say("fact.onlineat", title, number, url))
        .orElseGet(() -> phrases().say("fact.online", title, number));
  }

  private Schedule schedule(Card card) {
    return Schedule.of(card, speech.constraints().when(), speech.task().now());
  }

  private Phrases phrases() {
    return speech.phrases();
  }
}
