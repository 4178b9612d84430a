package io.pulsrag.core.understand.time;

import java.util.Set;

/** Where English words of time name something else. */
final class EnglishGuards {
  private static final Set<String> PLACES =
      Set.of(
          "rue",
          "place",
          "avenue",
          "boulevard",
          "square",
          "quai",
          "street",
          "station",
          "metro",
          "pont");
  private static final Set<String> LINKS = Set.of("du", "de", "des", "of", "the", "la", "le");
  private static final Set<String> ARTICLES = Set.of("a", "an", "one");

  private EnglishGuards() {}

  static Guard all() {
    Guard street = EnglishGuards::notAStreet;
    return street.and(EnglishGuards::notFigurative);
  }

  private static boolean notAStreet(Tokens tokens, int first, int last, Time time) {
    int at = first - 1;
    while (at >= 0 && at >= first - 3 && LINKS.contains(tokens.at(at))) {
      at--;
    }
    return at == first - 1 || !PLACES.contains(tokens.at(at));
  }

  /** "a Sunday in the country". */
  private static boolean notFigurative(Tokens tokens, int first, int last, Time time) {
    boolean plain =
        time.form() == Form.WEEKDAY || time.form() == Form.WEEKEND || time.form() == Form.PART;
    return !(plain && last - first == 1 && ARTICLES.contains(tokens.at(first - 1)));
  }
}
