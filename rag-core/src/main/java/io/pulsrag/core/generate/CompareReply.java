package io.pulsrag.core.generate;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Named things side by side, point by point, and what that means for what was asked. */
record CompareReply(Speech speech) {

  private static final int MOST = 4;

  /** Points on which silence is worth a word. */
  private static final List<String> MAIN = List.of("when", "where", "price");

  List<String> lines() {
    List<Subjects.Named> all = Subjects.of(speech).stream().limit(MOST).toList();
    List<Subjects.Named> sure = all.stream().filter(Subjects.Named::sure).toList();
    List<Subjects.Named> found = sure.size() > 1 ? sure : all;
    Phrases phrases = speech.phrases();
    if (found.isEmpty()) {
      return List.of(phrases.vary("item.none", speech.turn()));
    }
    List<String> lines = new ArrayList<>();
    if (found.size() == 1) {
      lines.add(phrases.say("compare.one"));
      lines.add(
          new EventLines(speech)
              .line(found.getFirst().card(), found.getFirst().number(), List.of()));
      return lines;
    }
    if (found.stream().anyMatch(named -> !named.sure())) {
      lines.add(phrases.vary("item.unsure", speech.turn()));
    }
    lines.add(
        phrases.say(
            "compare.head",
            phrases.either(
                found.stream()
                    .map(n -> phrases.say("compare.name", speech.name(n.card()), n.number()))
                    .toList())));
    List<String> unknown = new ArrayList<>();
    points().forEach((name, words) -> point(lines, unknown, found, name, words));
    if (!unknown.isEmpty()) {
      lines.add(unknown(unknown, found));
    }
    lines.addAll(conclusion(found));
    return lines;
  }

  private Map<String, Function<Card, Optional<String>>> points() {
    Map<String, Function<Card, Optional<String>>> points = new LinkedHashMap<>();
    points.put("when", card -> speech.dates().say(card, speech.constraints().when()));
    points.put("where", speech.places()::say);
    points.put("price", speech.quantities()::price);
    points.put("age", speech.quantities()::age);
    points.put("access", this::access);
    return points;
  }

  /** One line for a point of which something is known; what was asked for is always a point. */
  private void point(
      List<String> lines,
      List<String> unknown,
      List<Subjects.Named> found,
      String name,
      Function<Card, Optional<String>> words) {
    Phrases phrases = speech.phrases();
    if (found.stream().allMatch(n -> words.apply(n.card()).isEmpty())) {
      if (MAIN.contains(name) || asked(name)) {
        unknown.add(phrases.say("compare.topic." + name));
      }
      return;
    }
    if (name.equals("access") && !asked(name)) {
      return;
    }
    Optional<String> first = words.apply(found.getFirst().card());
    if (found.size() == 2 && first.equals(words.apply(found.getLast().card()))) {
      String both = Phrases.capital(first.orElseThrow());
      lines.add(
          phrases.say("compare." + name)
              + " "
              + phrases.say(
                  "compare.same", both, found.getFirst().number(), found.getLast().number()));
      return;
    }
    List<String> sides = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Card card = found.get(i).card();
      sides.add(
          Phrases.capital(
              phrases.say(
                  "compare.side",
                  phrases.say("order." + (i + 1)),
                  words.apply(card).orElseGet(() -> phrases.say("compare.unsaid")),
                  found.get(i).number())));
    }
    lines.add(phrases.say("compare." + name) + " " + String.join(" ", sides));
  }

  private String unknown(List<String> topics, List<Subjects.Named> found) {
    String numbers =
        found.stream().map(n -> "[" + n.number() + "]").collect(Collectors.joining(" "));
    Phrases phrases = speech.phrases();
    if (topics.size() == 1) {
      return phrases.say("compare.unknown.one", topics.getFirst(), numbers);
    }
    return phrases.say("compare.unknown", phrases.neither(topics), numbers);
  }

  private Optional<String> access(Card card) {
    return card.accessibility().contains("mi")
        ? Optional.of(speech.phrases().say("compare.wheelchair"))
        : Optional.empty();
  }

  private boolean asked(String prefix) {
    return speech.task().understood().asks().stream().anyMatch(ask -> ask.startsWith(prefix))
        || speech.constraints().facets().stream().anyMatch(f -> f.name().startsWith(prefix));
  }

  private List<String> conclusion(List<Subjects.Named> found) {
    List<Subjects.Named> fitting = found.stream().filter(n -> fits(n.card())).toList();
    Phrases phrases = speech.phrases();
    if (!speech.constraints().isEmpty() && fitting.size() == 1) {
      Subjects.Named only = fitting.getFirst();
      return List.of(phrases.say("compare.fits", title(only), only.number(), demands()));
    }
    if (!speech.constraints().isEmpty() && fitting.isEmpty()) {
      return List.of(phrases.say("compare.nonefits", demands()));
    }
    List<String> lines = new ArrayList<>();
    best(found, card -> speech.places().meters(card)).ifPresent(n -> lines.add(pick("nearest", n)));
    best(found, CompareReply::cheapest).ifPresent(n -> lines.add(pick("cheapest", n)));
    if (asked("price") && best(found, CompareReply::cheapest).isEmpty()) {
      lines.add(phrases.say("compare.noprice"));
    } else if (lines.isEmpty()) {
      lines.add(phrases.say("compare.open"));
    }
    return List.of(String.join(" ", lines));
  }

  private String pick(String key, Subjects.Named named) {
    return speech.phrases().say("compare." + key, title(named), named.number());
  }

  private String title(Subjects.Named named) {
    return speech.name(named.card());
  }

  private boolean fits(Card card) {
    return speech.constraints().filter().matches(card.document());
  }

  private String demands() {
    Constraints constraints = speech.constraints();
    List<String> demands = new ArrayList<>();
    if (constraints.when() != null) {
      demands.add(Objects.requireNonNull(constraints.when()).reading());
    }
    if (constraints.where() != null) {
      demands.add(Objects.requireNonNull(constraints.where()).name());
    }
    constraints.facets().stream().map(Facet::reading).forEach(demands::add);
    return String.join(", ", demands);
  }

  private static OptionalDouble cheapest(Card card) {
    return card.free().orElse(false) ? OptionalDouble.of(0) : card.priceMin();
  }

  /** The one with the smallest number; empty unless every one has a number and one is smallest. */
  private static Optional<Subjects.Named> best(
      List<Subjects.Named> found, Function<Card, OptionalDouble> number) {
    if (found.stream().anyMatch(n -> number.apply(n.card()).isEmpty())) {
      return Optional.empty();
    }
    List<Subjects.Named> sorted =
        found.stream()
            .sorted(Comparator.comparingDouble(n -> number.apply(n.card()).getAsDouble()))
            .toList();
    double first = number.apply(sorted.get(0).card()).getAsDouble();
    double second = number.apply(sorted.get(1).card()).getAsDouble();
    return first < second ? Optional.of(sorted.getFirst()) : Optional.empty();
  }
}
