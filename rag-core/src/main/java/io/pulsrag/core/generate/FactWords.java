package io.pulsrag.core.generate;

import io.pulsrag.core.Folding;
import io.pulsrag.core.Place;
import io.pulsrag.core.generate.Schedule.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts of one thing as sentences with its citation, or that its source does not say them. */
record FactWords(Speech speech) {

  /** A source's own words on prices are quoted up to this many characters. */
  private static final int LONGEST_QUOTE = 120;

  private static final int MOST_WAYS = 3;

  /**
   * The sentence on a fact of {@code Understood.asks}.
   *
   * @param subject what to call the thing, a title in quotes or "this event"
   * @return empty where the source does not say it, or the name of the fact is not known
   */
  Optional<String> say(String fact, Card card, int number, String subject) {
    return switch (fact) {
      case "begin" -> begin(card, subject, number);
      case "end" -> end(card, subject, number);
      case "place" -> place(card, subject, number);
      case "price" -> price(card, subject, number);
      case "age" -> age(card, subject, number);
      case "accessible" -> accessible(card, subject, number);
      case "booking" -> booking(card, subject, number);
      case "online" -> online(card, subject, number);
      default -> Optional.empty();
    };
  }

  /** That the source does not say these facts; at least one. */
  String unsaid(List<String> facts, int number, String subject) {
    List<String> names = facts.stream().map(fact -> named("unsaid." + fact)).toList();
    if (names.size() == 1) {
      return phrases().vary("unsaid", speech.turn(), subject, number, names.getFirst());
    }
    return phrases().say("unsaid.many", subject, number, phrases().neither(names));
  }

  private String named(String key) {
    return phrases().say(phrases().has(key) ? key : "unsaid.other");
  }

  private Optional<String> begin(Card card, String subject, int number) {
    Schedule schedule = schedule(card);
    return schedule
        .next()
        .map(
            slot ->
                phrases()
                    .say(
                        begins(schedule, slot),
                        subject,
                        number,
                        slot.endOnly()
                            ? speech.dates().end(slot)
                            : speech.dates().say(card, speech.constraints().when()).orElseThrow()));
  }

  private String begins(Schedule schedule, Slot slot) {
    if (slot.endOnly()) {
      return schedule.over() ? "fact.endedonly" : "fact.endonly";
    }
    if (schedule.over()) {
      return "fact.was";
    }
    if (slot.spansDays()) {
      return slot.begin().isAfter(speech.task().now()) ? "fact.runs" : "fact.ongoing";
    }
    return slot.openHours() || slot.wholeDay() ? "fact.takes" : "fact.begins";
  }

  private Optional<String> end(Card card, String subject, int number) {
    Schedule schedule = schedule(card);
    return schedule.next().map(slot -> end(slot, schedule.over(), subject, number));
  }

  private String end(Slot slot, boolean over, String subject, int number) {
    DateWords dates = new DateWords(phrases(), speech.task().now());
    String day = dates.day(slot.lastDay());
    if (slot.spansDays() || slot.wholeDay()) {
      return phrases().say(over ? "fact.ended" : "fact.lastday", subject, number, day);
    }
    String time = dates.time(slot.closing());
    return phrases().say(over ? "fact.endedat" : "fact.endsat", subject, number, day, time);
  }

  private Optional<String> place(Card card, String subject, int number) {
    List<String> parts = new ArrayList<>();
    Optional<String> address = card.address().map(Sentences::name);
    card.venue()
        .map(Sentences::name)
        .filter(venue -> address.stream().noneMatch(a -> a.startsWith(venue)))
        .ifPresent(parts::add);
    address.filter(words -> !parts.contains(words)).ifPresent(parts::add);
    town(card)
        .filter(
            town ->
                parts.stream().noneMatch(part -> Folding.fold(part).contains(Folding.fold(town))))
        .ifPresent(parts::add);
    if (parts.isEmpty()) {
      return card.online().orElse(false) ? online(card, subject, number) : Optional.empty();
    }
    if (card.venue().isEmpty() && card.address().isEmpty() && card.city().isPresent()) {
      String town = Towns.in(phrases(), Sentences.name(card.city().get()));
      return Optional.of(phrases().say("fact.town", subject, number, town));
    }
    String words = String.join(", ", parts);
    String where =
        speech
            .places()
            .distance(card)
            .map(distance -> phrases().say("where.distance", words, distance))
            .orElse(words);
    return Optional.of(phrases().say("fact.place", subject, number, where));
  }

  private static Optional<String> town(Card card) {
    String code = card.place().map(Place::postalCode).orElse(null);
    return card.city()
        .filter(
            city ->
                card.address().stream()
                    .noneMatch(address -> Folding.fold(address).contains(Folding.fold(city))))
        .map(city -> code == null ? city : code + " " + city)
        .map(Sentences::name);
  }

  private Optional<String> price(Card card, String subject, int number) {
    if (card.free().orElse(false)) {
      return Optional.of(phrases().vary("fact.free", speech.turn(), subject, number));
    }
    Optional<String> own =
        card.priceText().filter(text -> text.length() <= LONGEST_QUOTE).map(Sentences::name);
    if (own.isPresent()) {
      return own.map(words -> phrases().say("fact.pricewords", subject, number, words));
    }
    if (card.priceMin().isPresent() || card.priceMax().isPresent()) {
      return speech
          .quantities()
          .price(card)
          .map(price -> phrases().say("fact.price", subject, number, price));
    }
    return card.free().map(free -> phrases().say("fact.paid", subject, number));
  }

  private Optional<String> age(Card card, String subject, int number) {
    Optional<String> age = speech.quantities().age(card);
    if (age.isEmpty() && (card.ageMin().isPresent() || card.ageMax().isPresent())) {
      return Optional.of(phrases().say("fact.allages", subject, number));
    }
    return age.map(words -> phrases().say("fact.age", subject, number, words));
  }

  private Optional<String> accessible(Card card, String subject, int number) {
    boolean wheelchair = card.accessibility().contains("mi");
    List<String> others =
        card.accessibility().stream()
            .filter(code -> !code.equals("mi") && phrases().has("access." + code))
            .map(code -> phrases().say("access." + code))
            .toList();
    if (others.isEmpty()) {
      return wheelchair
          ? Optional.of(phrases().say("fact.wheelchair", subject, number))
          : Optional.empty();
    }
    String key = wheelchair ? "fact.wheelchairalso" : "fact.nowheelchair";
    return Optional.of(phrases().say(key, subject, number, phrases().list(others)));
  }

  private Optional<String> booking(Card card, String subject, int number) {
    if (!card.registration().isEmpty()) {
      List<String> ways = card.registration().stream().limit(MOST_WAYS).toList();
      return Optional.of(phrases().say("booking.how", subject, number, phrases().either(ways)));
    }
    return card.url().map(url -> phrases().say("booking.link", subject, number, url));
  }

  private Optional<String> online(Card card, String subject, int number) {
    if (!card.online().orElse(false)) {
      return card.online().map(no -> phrases().say("fact.onsite", subject, number));
    }
    return Optional.of(
        card.onlineUrl()
            .map(url -> phrases().say("fact.onlineat", subject, number, url))
            .orElseGet(() -> phrases().say("fact.online", subject, number)));
  }

  private Schedule schedule(Card card) {
    return Schedule.of(card, speech.constraints().when(), speech.task().now());
  }

  private Phrases phrases() {
    return speech.phrases();
  }
}
