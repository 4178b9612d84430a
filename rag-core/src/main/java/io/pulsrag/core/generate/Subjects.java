package io.pulsrag.core.generate;

import io.pulsrag.core.Folding;
import io.pulsrag.core.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds among the results the things that a question named. */
final class Subjects {

  /** A title is the thing named when it holds at least this share of the name's words. */
  private static final double SURE = 0.5;

  /**
   * A result and how sure it is that the question named it.
   *
   * @param number of its citation
   */
  record Named(Card card, int number, boolean sure) {}

  /** The best result for each name, in the order of the names; the first result without names. */
  static List<Named> of(Speech speech) {
    List<Hit> hits = speech.task().hits();
    List<Named> found = new ArrayList<>();
    for (String subject : speech.task().understood().subjects()) {
      best(speech, hits, subject, found);
    }
    if (found.isEmpty() && !hits.isEmpty()) {
      found.add(new Named(speech.card(hits.getFirst()), 1, true));
    }
    return found;
  }

  private static void best(Speech speech, List<Hit> hits, String subject, List<Named> found) {
    Set<String> wanted = words(subject);
    Comparator<Named> closest =
        Comparator.comparingDouble(named -> share(wanted, named.card().title()));
    List<Named> all = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      int number = i + 1;
      if (found.stream().noneMatch(named -> named.number() == number)) {
        Card card = speech.card(hits.get(i));
        all.add(new Named(card, number, share(wanted, card.title()) >= SURE));
      }
    }
    // Of equals, max would keep the last; the first is the better ranked.
    all.reversed().stream().max(closest).ifPresent(found::add);
  }

  /** The share of the wanted words that the title holds, 1 when none is wanted. */
  private static double share(Set<String> wanted, String title) {
    if (wanted.isEmpty()) {
      return 1;
    }
    Set<String> has = words(title);
    return (double) wanted.stream().filter(has::contains).count() / wanted.size();
  }

  private static Set<String> words(String text) {
    return Stream.of(Folding.fold(text).split(" "))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  private Subjects() {}
}
