package io.pulsrag.core.guard;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A pattern for any of many words, the longest first, in which words with the same beginning share
 * it: a text is left at its first letter that begins none of them, instead of after each of them.
 */
final class PrefixPattern {

  private final Map<Character, PrefixPattern> next = new TreeMap<>();
  private boolean ends;

  /**
   * @param words of letters, digits and blanks
   */
  static String of(Collection<String> words) {
    PrefixPattern root = new PrefixPattern();
    for (String word : words) {
      PrefixPattern at = root;
      for (int i = 0; i < word.length(); i++) {
        at = at.next.computeIfAbsent(word.charAt(i), letter -> new PrefixPattern());
      }
      at.ends = true;
    }
    return root.pattern();
  }

  private String pattern() {
    if (next.isEmpty()) {
      return "";
    }
    String rest =
        next.entrySet().stream()
            .map(one -> one.getKey() + one.getValue().pattern())
            .collect(Collectors.joining("|"));
    if (ends) {
      return "(?:" + rest + ")?";
    }
    return next.size() == 1 ? rest : "(?:" + rest + ")";
  }

  private PrefixPattern() {}
}
