package io.pulsrag.core.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree of phrases, which writes out its branches when it is first reached: a book
 * stands for some hundred thousand phrases, of which questions use a few hundred. Safe for use by
 * many threads.
 */
final class PhraseNode {

  /**
   * What may still follow at a place.
   *
   * @param key what the phrase stands for
   * @param pattern of the phrase
   * @param part index of the part in which it goes on
   * @param choice the choice within that part, or null before one is made
   * @param at index within the choice
   */
  record Tail(String key, PhrasePattern pattern, int part, @Nullable List<String> choice, int at) {

    static Tail whole(String key, PhrasePattern pattern) {
      return new Tail(key, pattern, 0, null, 0);
    }

    private Tail inside(List<String> taken) {
      return new Tail(key, pattern, part, taken, 0);
    }

    private Tail behind() {
      return new Tail(key, pattern, part + 1, null, 0);
    }

    private Tail next() {
      return new Tail(key, pattern, part, choice, at + 1);
    }
  }

  /**
   * Where it goes on.
   *
   * @param key of the phrase that ends here, or null
   * @param words by stem
   * @param number after any number, or null
   * @param money after any sum, or null
   */
  record Branches(
      @Nullable String key,
      Map<String, PhraseNode> words,
      @Nullable PhraseNode number,
      @Nullable PhraseNode money) {

    @Nullable PhraseNode after(String stem) {
      return words.get(stem);
    }

    boolean onlyWords() {
      return number == null && money == null;
    }
  }

  private final List<Tail> tails;
  private volatile @Nullable Branches branches;

  /**
   * @param tails in the order in which they were declared; the first that ends here names the
   *     phrase
   */
  PhraseNode(List<Tail> tails) {
    this.tails = tails;
  }

  Branches branches() {
    Branches known = branches;
    if (known == null) {
      // Two threads may both write it out: the same, and either serves.
      known = new Writing().of(tails);
      branches = known;
    }
    return known;
  }

  /** Writes out one place. */
  private static final class Writing {
    private final Map<String, List<Tail>> steps = new HashMap<>();
    private @Nullable String key;

    Branches of(List<Tail> tails) {
      tails.forEach(this::follow);
      PhraseNode number = node(steps.remove(PhrasePattern.NUMBER));
      PhraseNode money = node(steps.remove(PhrasePattern.MONEY));
      Map<String, PhraseNode> words = HashMap.newHashMap(steps.size());
      steps.forEach((word, rest) -> words.put(word, new PhraseNode(rest)));
      return new Branches(key, words, number, money);
    }

    private static @Nullable PhraseNode node(@Nullable List<Tail> tails) {
      return tails == null ? null : new PhraseNode(tails);
    }

    private void follow(Tail tail) {
      List<String> choice = tail.choice();
      if (choice != null && tail.at() < choice.size()) {
        steps.computeIfAbsent(choice.get(tail.at()), word -> new ArrayList<>(1)).add(tail.next());
      } else if (choice != null) {
        follow(tail.behind());
      } else if (tail.part() == tail.pattern().parts().size()) {
        key = key == null ? tail.key() : key;
      } else {
        tail.pattern().parts().get(tail.part()).forEach(each -> follow(tail.inside(each)));
      }
    }
  }
}
