package io.pulsrag.geo.understand;

import io.pulsrag.geo.internal.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases for the place where the person is, read from {@code here.txt}. */
final class Here {

  private static final Map<String, List<String[]>> PHRASES = new HashMap<>();

  static {
    for (String line : Resource.lines(Here.class, "here.txt")) {
      String[] words = line.split(" ");
      PHRASES.computeIfAbsent(words[0], absent -> new ArrayList<>()).add(words);
    }
  }

  /**
   * Index after the longest such phrase at an index, or the index itself. A phrase that goes on
   * with "de X" is about X.
   */
  static int end(Words words, int index) {
    int end = index;
    for (String[] phrase : PHRASES.getOrDefault(words.key(index), List.of())) {
      if (index + phrase.length > end && words.at(index, phrase)) {
        end = index + phrase.length;
      }
    }
    boolean goesOn =
        end > index
            && !words.breakBefore(end)
            && switch (words.key(end)) {
              case "de", "du", "des", "d", "of", "to", "from" -> true;
              default -> false;
            };
    return goesOn || isArticle(words, end - 1) ? index : end;
  }

  /** Whether "la" begins the next name, "près de la gare", and is not "là". */
  private static boolean isArticle(Words words, int last) {
    return words.key(last).equals("la")
        && !words.get(last).accented()
        && !words.breakBefore(last + 1);
  }

  private Here() {}
}
