package io.pulsrag.examples.events.stage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only on texts that hold one of its stems, which is quickly seen.
 *
 * @param pattern of folded text
 * @param stems of which one is in every finding
 */
record Finder(Pattern pattern, List<String> stems) {

  static Finder of(String pattern, String... stems) {
    return new Finder(Pattern.compile(pattern), List.of(stems));
  }

  boolean mayBeIn(String folded) {
    for (String stem : stems) {
      if (folded.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
