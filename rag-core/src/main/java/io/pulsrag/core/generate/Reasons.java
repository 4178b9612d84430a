package io.pulsrag.core.generate;

import io.pulsrag.core.Facet;
import io.pulsrag.core.Folding;
import io.pulsrag.core.TextField;
import io.pulsrag.core.Value;
import io.pulsrag.core.When;
import io.pulsrag.core.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Why a document is shown, in clauses for a visitor. Each clause is read off the document or off
 * the comparison with the other results; none is guessed.
 */
record Reasons(Speech speech) {

  /** A word of the question is too short to be worth naming below this many letters. */
  private static final int SHORTEST_WORD = 4;

  /** What ends within so many days is in its last days. */
  private static final int LAST_DAYS = 7;

  // Names of facets, as understanding gives them.
  private static final String FREE = "free";
  private static final String PRICE_MAX = "price_max";
  private static final String AGE = "age";
  private static final String ACCESSIBLE = "accessible";
  private static final String ONLINE = "online";

  /** The best clauses, at most two, strongest first; empty when nothing sets it apart. */
  List<String> of(Card card, List<Card> shown) {
    List<String> clauses = new ArrayList<>();
    subject(card, clauses);
    for (Facet facet : speech.constraints().facets()) {
      if (!facet.excluded()) {
        facet(card, facet, clauses);
      }
    }
    distance(card, shown, clauses);
    Schedule schedule = Schedule.of(card, null, speech.task().now());
    if (schedule.all().size() > 1 && schedule.coming().size() == 1) {
      clauses.add(say("why.last"));
    }
    return clauses.stream().distinct().limit(2).toList();
  }

  /** The same, or at least that it meets what was asked; empty only when nothing was asked. */
  List<String> atLeast(Card card, List<Card> shown) {
    List<String> clauses = of(card, shown);
    if (!clauses.isEmpty()) {
      return clauses;
    }
    String title = Folding.fold(card.title());
    Optional<String> word = words().filter(w -> holds(title, Folding.fold(w))).findFirst();
    if (word.isPresent()) {
      return List.of(say("why.title", word.get().toLowerCase(Locale.ROOT)));
    }
    When when = speech.constraints().when();
    Where where = speech.constraints().where();
    boolean then = when != null && when.filter().matches(card.document());
    boolean there = where != null && where.filter().matches(card.document());
    if (then && there) {
      return List.of(say("why.both"));
    }
    return then ? List.of(say("why.date")) : there ? List.of(say("why.place")) : List.of();
  }

  /**
   * What sets a card apart from the others that are shown, in a few words. What all of them have in
   * common, such as the town that was asked for, is no reason for one of them.
   */
  List<String> telling(Card card, List<Card> shown) {
    List<String> telling = new ArrayList<>();
    if (speech.away() == null && nearest(card, shown)) {
      telling.add(say("tell.nearest"));
    }
    Schedule schedule = Schedule.of(card, null, speech.task().now());
    if (schedule.all().size() > 1 && schedule.coming().size() == 1) {
      telling.add(say("tell.last"));
    } else if (lastDays(schedule)) {
      telling.add(say("tell.days"));
    }
    boolean onlyFree =
        card.free().orElse(false)
            && shown.size() > 2
            && shown.stream()
                .filter(other -> !other.equals(card))
                .allMatch(other -> !other.free().orElse(true));
    if (onlyFree) {
      telling.add(say("tell.free"));
    }
    return telling.stream().limit(2).toList();
  }

  private boolean lastDays(Schedule schedule) {
    return schedule
        .next()
        .filter(
            slot ->
                slot.spansDays()
                    && slot.begin().isBefore(speech.task().now())
                    && !slot.end().isBefore(speech.task().now())
                    && slot.end().isBefore(speech.task().now().plusDays(LAST_DAYS)))
        .isPresent();
  }

  /** Words of the question that are long enough to mean something, as they were written. */
  private Stream<String> words() {
    return Stream.concat(
            Stream.of(speech.task().query().text().split("[^\\p{L}\\p{N}]+")),
            speech.task().understood().themes().stream())
        .filter(word -> word.length() >= SHORTEST_WORD);
  }

  private void subject(Card card, List<String> clauses) {
    String title = Folding.fold(card.title());
    String words =
        Folding.fold(
            Stream.of(TextField.TITLE, TextField.KEYWORDS, TextField.SUMMARY)
                .flatMap(field -> card.document().text(field).stream())
                .toList()
                .toString());
    words()
        .filter(word -> holds(words, Folding.fold(word)) && !holds(title, Folding.fold(word)))
        .max(Comparator.comparingInt(String::length))
        .ifPresent(word -> clauses.add(say("why.word", word.toLowerCase(Locale.ROOT))));
  }

  private void facet(Card card, Facet facet, List<String> clauses) {
    String name = facet.name();
    if (name.equals(FREE) && card.free().orElse(false)) {
      clauses.add(say("why.free"));
    } else if (name.equals(PRICE_MAX)) {
      speech
          .quantities()
          .price(card)
          .ifPresent(
              price ->
                  clauses.add(
                      card.free().orElse(false) ? say("why.free") : say("why.budget", price)));
    } else if (name.equals(AGE)
        && facet.value() instanceof Value.Number years
        && card.ageMin().isPresent()
        && card.ageMin().getAsInt() <= years.number()
        && card.ageMax().orElse(Integer.MAX_VALUE) >= years.number()) {
      clauses.add(say("why.age", (int) years.number()));
    } else if (name.equals(ACCESSIBLE) && card.accessibility().contains("mi")) {
      clauses.add(say("why.accessible"));
    } else if (name.equals(ONLINE) && card.online().orElse(false)) {
      clauses.add(say("why.online"));
    }
  }

  private void distance(Card card, List<Card> shown, List<String> clauses) {
    if (nearest(card, shown)) {
      speech
          .places()
          .distance(card)
          .ifPresent(distance -> clauses.add(say("why.nearest", distance)));
    }
  }

  private boolean nearest(Card card, List<Card> shown) {
    OptionalDouble own = speech.places().meters(card);
    return own.isPresent()
        && shown.size() > 1
        && shown.stream()
            .filter(other -> !other.equals(card))
            .allMatch(
                other ->
                    speech.places().meters(other).orElse(Double.MAX_VALUE) > own.getAsDouble());
  }

  private String say(String key, Object... gaps) {
    return speech.phrases().say(key, gaps);
  }

  private static boolean holds(String words, String word) {
    return (" " + words + " ").contains(" " + word + " ");
  }
}
